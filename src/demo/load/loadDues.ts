import { query, sha256, sql, uuidArray, vietnamDay } from '../../../plugins/kernel';
import type { Scene } from './Scene';

type Person = { id: string; fullName: string; retired: boolean };

/** How many of the cells have their dues kept here. */
const CELLS = 2;

/** Always the same for the same person. */
const spread = (person: string, below: number): number => Number.parseInt(sha256(`dues ${person}`).slice(0, 8), 16) % below;

/** So many months before a day's month, `YYYY-MM`. */
const monthBefore = (day: string, count: number): string => {
  const index = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 - count;
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
};

/** By what an invented member's dues are counted: old people have a pension, of the others most a wage. */
const situation = ({ fullName, retired }: Person): Record<string, unknown> => {
  const of = spread(fullName, 10);
  if (retired) return { kind: 'pension', base: 4_000_000 + of * 350_000 };
  return of === 9 ? { kind: 'uninsured', region: 'I' } : { kind: 'insured', base: 6_000_000 + of * 900_000 };
};

/** Dues of two cells: counted from two months ago on, paid by all that month, and by all but one the month after. One old member was outside the Party for two years. */
export const loadDues = async (scene: Scene, administrator: string, now: Date): Promise<void> => {
  const cells = await scene.step('dues', now, async () =>
    query<{ id: string; people: Person[] }>(
      await scene.as(administrator),
      sql`select m.cell_id as id, json_agg(json_build_object('id', m.id, 'fullName', m.full_name, 'retired', coalesce(m.born_on < '1965-01-01', false)) order by m.full_name, m.id) as people
          from members m where m.status in ('official', 'probationary') group by m.cell_id having count(*) > 1 order by count(*) desc, m.cell_id limit ${CELLS}`,
    ),
  );
  const [two, one] = [monthBefore(vietnamDay(now), 2), monthBefore(vietnamDay(now), 1)];
  const decided = `${two}-15`;
  for (const { id, people } of cells) {
    for (const [index, person] of people.entries()) {
      // One of each cell gives more than the rule asks, as the committee above agreed.
      const voluntary = index === 0 ? { voluntary: { amount: 300_000, decisionNumber: '12-TB/ĐU', decisionDate: decided } } : {};
      await scene.command(administrator, 'dues.set-situation', { member: person.id, ...situation(person), ...voluntary, from: two }, now);
    }
    await scene.command(administrator, 'dues.collect', { cell: id, month: two }, now);
    await scene.command(administrator, 'dues.collect', { cell: id, month: one, members: people.slice(1).map((person) => person.id) }, now);
  }  const [old] = await scene.step('party age', now, async () =>
    query<{ id: string }>(await scene.as(administrator), sql`select id from members where cell_id = any(${uuidArray(cells.map(({ id }) => id))}) and status = 'official' and admitted_on < '1995-01-01' order by full_name, id limit 1`),
  );
  if (old) await scene.command(administrator, 'party-age.interrupt', { id: old.id, kind: 'lost-contact', from: '1998-03-01', to: '2000-03-01', decisionNumber: '21-KL/ĐU', decisionDate: '2000-03-01' }, now);
};
