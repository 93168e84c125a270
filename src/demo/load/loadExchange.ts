import { query, sql, vietnamDay } from '../../../plugins/kernel';
import type { Scene } from './Scene';

/** Public half of a key that nobody has: nothing can be signed by it. */
const NOBODYS_KEY = 'Zm9yIHRoZSBkZW1vbnN0cmF0aW9uIG9ubHksIG5vdCE';
const DAYS = 20;
const DAY_MS = 86_400_000;

/** A partner that waits for its second person, and one pack that is out. */
export const loadExchange = async (scene: Scene, administrator: string, now: Date): Promise<void> => {
  const day = vietnamDay(now);
  const [found] = await scene.step('exchange', now, async () =>
    query<{ root: string; cell: string | null }>(
      await scene.as(administrator),
      sql`select o.id as root, (select m.cell_id from members m where handbook.belongs(m.status::text) group by m.cell_id order by count(*), m.cell_id limit 1) as cell from organizations o where o.parent_id is null limit 1`,
    ),
  );
  if (!found) return;
  await scene.command(administrator, 'exchange.propose-partner', {
    code: 'dieu-hanh', name: 'Điều hành tác nghiệp quản lý đảng viên', organization: found.root, direction: 'both', publicKey: NOBODYS_KEY, fields: ['sex', 'admittedOn', 'officialOn', 'partyPost', 'occupation'],
    decisionNumber: '121-KH/TU', decisionDate: day, validFrom: day,
  }, now);
  if (found.cell) await scene.command(administrator, 'offline-packs.take-out', { organization: found.cell, why: 'Chi bộ chưa có đường truyền, làm việc tại nhà văn hóa', until: vietnamDay(new Date(now.getTime() + DAYS * DAY_MS)) }, now);
};
