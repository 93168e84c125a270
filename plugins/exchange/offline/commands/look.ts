import { z } from 'zod';
import { heldOver } from '../../../hierarchical-access';
import { defineCommand, query, sql } from '../../../kernel';
import { choiceLabel, fieldLabel, fieldOf } from '../../../member-profiles/pure';
import { languageOf } from '../../../kernel';
import { label, t } from '../../translations';
import { judge } from '../data/judge';
import { openRows, type RowState } from '../data/openRows';
import { baseOf, KEEPERS, packColumns, packFrom, packKeeper, seenPack, type PackRow, type PackState } from '../data/packRow';
import { seenDigest } from '../data/seenDigest';
import { standingOf } from '../data/standing';
import type { PackItem } from '../domain/packContent';
import type { Outcome } from '../domain/outcomeOf';

export type PackShown = Pick<PackRow, 'id' | 'place' | 'why' | 'who' | 'takenAt' | 'until' | 'members' | 'backAt' | 'reason'> & { state: PackState; open: number };
export type RowShown = { id: string; kind: PackItem['kind']; name: string; what: string; taken: string; now: string; theirs: string; outcome: Outcome; state: RowState; told: string | null; seen: string; outside: boolean };
export type PackOpened = { pack: PackShown; rows: RowShown[]; counts: Partial<Record<RowState, number>> };

const shown = ({ id, place, why, who, takenAt, until, members, backAt, reason, state }: PackRow, open: number): PackShown => ({ id, place, why, who, takenAt, until, members, backAt, reason, state, open });

/** Packs of the places one answers for, the latest hundred. */
export const list = defineCommand({
  name: 'offline-packs.list',
  summary: label('command.offline-packs.list'),
  input: z.object({}),
  rest: { method: 'get', path: '/offline-packs' },
  kind: 'read',
  authorize: async ({ req }) => void (await packKeeper(req)),
  run: async ({ req }): Promise<{ packs: PackShown[] }> => {
    const over = heldOver(await packKeeper(req), KEEPERS).map((path) => sql`(o.path >= ${path} and o.path < handbook.subtree_end(${path}))`);
    const rows = await query<PackRow & { open: number }>(
      req,
      sql`select ${packColumns}, (select count(*)::integer from handbook.offline_rows r where r.pack_id = p.id and r.state in ('open', 'refused')) as open ${packFrom} where ${sql.join(over, sql` or `)} order by p.taken_at desc, p.id limit 100`,
    );
    return { packs: rows.map((row) => shown(row, row.open)) };
  },
});

const dayWords = (day: string): string => day.split('-').reverse().join('/');

/** Shows what of a pack is still to be decided: as taken out, as it stands, as it comes back. Sealed values are opened for it, which is written down. */
export const open = defineCommand({
  name: 'offline-packs.open',
  summary: label('command.offline-packs.open'),
  input: z.object({ id: z.guid() }),
  rest: { method: 'post', path: '/offline-packs/:id/open' },
  kind: 'write',
  secret: true,
  authorize: async ({ req }, { id }) => void (await seenPack(req, id)),
  run: async ({ req }, { id }): Promise<PackOpened> => {
    const pack = await seenPack(req, id);
    const rows = pack.sealedBase === null ? [] : await openRows(req, id);
    const base = baseOf(pack);
    const standing = await standingOf(req, rows.map(({ item }) => item), { pack: id, why: t('vi', 'offline.why-back'), organization: pack.organization });
    const language = languageOf(req);
    const none = t(language, 'offline.none');
    const words = (item: PackItem, value: string | null): string => {
      if (!value) return none;
      if (item.kind === 'field' && fieldOf(item.field).choices?.includes(value)) return choiceLabel(item.field, value)[language];
      return item.kind === 'dues' ? value.replace(/\d{4}-\d\d-\d\d/, dayWords) : item.kind === 'absence' ? value.replace(/\d{4}-\d\d-\d\d/g, dayWords) : value;
    };
    const counts = await query<{ state: RowState; count: number }>(req, sql`select state, count(*)::integer as count from handbook.offline_rows where pack_id = ${id}::uuid group by state`);
    return {
      pack: shown(pack, rows.length),
      counts: Object.fromEntries(counts.map(({ state, count }) => [state, count])),
      rows: rows.map(({ item, ...row }) => {
        const judged = judge(item, base, standing);
        return {
          ...row, kind: item.kind, outside: item.kind === 'transfer' && item.outside,
          name: standing.name(item.member) ?? base.members.find((each) => each.id === item.member)?.name ?? '',
          what: item.kind === 'field' ? fieldLabel(item.field)[language] : item.kind === 'dues' ? t(language, 'offline.dues-of', { month: item.month.split('-').reverse().join('/') }) : t(language, `offline.kind.${item.kind}`),
          taken: words(item, judged.taken), now: words(item, judged.now), theirs: words(item, judged.theirs), seen: seenDigest(judged.now),
        };
      }),
    };
  },
});
