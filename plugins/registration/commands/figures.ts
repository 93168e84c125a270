import { z } from 'zod';
import { defineCommand, query, sql } from '../../kernel';
import { countedPlace } from '../data/place';
import { isBehind, share } from '../domain/eligible';
import { childrenOf, totalOf } from '../figures/countsOf';
import { useRule } from '../figures/useRule';
import { label } from '../translations';

/** How many of a place's members have activated an account: of all, and of those expected to; its organisations below, each with its own. */
export const figures = defineCommand({
  name: 'activation.figures',
  summary: label('command.figures'),
  input: z.object({ organization: z.guid().optional() }),
  rest: { method: 'get', path: '/activation/figures' },
  kind: 'read',
  authorize: async ({ req }, { organization }) => void (await countedPlace(req, organization)),
  run: async ({ req }, input) => {
    const { id, name, form, path } = await countedPlace(req, input.organization);
    const { behindPercent } = await useRule(req);
    const total = await totalOf(req, path, behindPercent);
    const children = await childrenOf(req, id);
    const reasons = await query<{ key: string; vi: string; en: string; count: number }>(
      req,
      sql`select r.key, r.vi, r.en, count(x.member_id)::int as count from handbook.ineligible_reasons r
          left join (select i.reason, i.member_id from handbook.ineligible_members i join members m on m.id = i.member_id
            where i.ended_at is null and handbook.belongs(m.status::text) and m.cell_path >= ${path} and m.cell_path < handbook.subtree_end(${path})) x on x.reason = r.key
          group by r.key order by r.position`,
    );
    return {
      organization: { id, name, form },
      total: { ...total, ofAll: share(total.activated, total.members), ofEligible: share(total.activatedEligible, total.eligible) },
      children: children.map((child) => ({ ...child, ofAll: share(child.activated, child.members), ofEligible: share(child.activatedEligible, child.eligible), behind: isBehind(child, behindPercent) })),
      behindPercent, reasons,
    };
  },
});

export type FiguresAnswer = Awaited<ReturnType<typeof figures.run>>;
