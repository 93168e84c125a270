import { z } from 'zod';
import { defineCommand, fail, languageOf, query, sql } from '../../kernel';
import { impactsOn, type Impact } from '../contributeImpact';
import { ruleDefinitions } from '../contributeRules';
import { ruleFail } from '../errors';
import { keeper } from './authorize';

type Proposed = { key: string; state: string; value: unknown; present: unknown; from: string; to: string | null };

export type RuleImpact = { id: string; key: string; /** Whether any room computes through this rule and can say. */ known: boolean; /** A sentence of the rule's own where none counts, in the reader's language. */ touches: string | null; impacts: Impact[] };

/** Whom a proposed version would touch, before it is confirmed: counted now, by the rooms that compute through the rule. */
export const impact = defineCommand({
  name: 'rules.impact',
  summary: { vi: 'Ảnh hưởng của một đề nghị thay đổi quy tắc', en: 'Whom a proposed rule touches' },
  input: z.object({ id: z.uuid() }),
  rest: { method: 'get', path: '/rules/:id/impact' },
  kind: 'read',
  authorize: async ({ req }) => void (await keeper(req)),
  run: async ({ req }, { id }): Promise<RuleImpact> => {
    const [rule] = await query<Proposed>(
      req,
      sql`select r.key, r.state, r.value, b.value as present, r.valid_from as "from", r.valid_to as "to" from rules r
          left join rules b on b.key = r.key and b.state = 'confirmed' and b.valid_from <= r.valid_from and (b.valid_to is null or b.valid_to > r.valid_from)
          where r.id = ${id}::uuid`,
    );
    if (!rule) throw fail(req, 'not-found');
    if (rule.state !== 'proposed') throw ruleFail(req, 'rule.state');
    const change = { key: rule.key, from: new Date(rule.from), to: rule.to === null ? null : new Date(rule.to), proposed: rule.value, present: rule.present ?? undefined };
    const rooms = impactsOn(req.payload, rule.key);
    const impacts: Impact[] = [];
    for (const room of rooms) impacts.push(...(await room.count(req, change)));
    const touches = ruleDefinitions(req.payload).find(({ key }) => key === rule.key)?.touches;
    return { id, key: rule.key, known: rooms.length > 0, touches: rooms.length > 0 || !touches ? null : touches[languageOf(req)], impacts };
  },
});
