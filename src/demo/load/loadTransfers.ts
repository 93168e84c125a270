import { query, sql, vietnamDay } from '../../../plugins/kernel';
import { transfers } from '../content/transfers';
import type { Scene } from './Scene';
import { workingTime } from './times';

const DAY = 24 * 3600 * 1000;

/** Members on their way: one waits to be sent, one to be taken in, one has gone to another province, one is a guest. */
export const loadTransfers = async (scene: Scene, now: Date): Promise<void> => {
  for (const [index, { key, cell, by, sentBy, destination, outside, kind, days, stay, reason, paper, acceptedBy, into }] of transfers.entries()) {
    const at = (later: number): Date => workingTime(now, days - later, key);
    const member = await scene.step(key, at(0), async () => {
      const rows = await query<{ id: string }>(await scene.as(by), sql`select id from members where cell_id = ${scene.place(cell)}::uuid and user_id is null and status = 'official' order by id offset ${index} limit 1`);
      return rows[0]?.id;
    });
    const until = stay === undefined ? {} : { until: vietnamDay(new Date(now.getTime() + stay * DAY)) };
    const to = destination === undefined ? { destinationOutside: outside } : { destination: scene.place(destination) };
    const { id } = await scene.command(by, 'transfers.prepare', { member, kind, reason, ...to, ...until }, at(0));
    if (paper === undefined) continue;
    await scene.command(sentBy, 'transfers.send', { id, paperNumber: paper, paperDate: vietnamDay(at(1)) }, at(1));
    if (acceptedBy) await scene.command(acceptedBy, 'transfers.accept', { id, ...(into ? { cell: scene.place(into) } : {}), on: vietnamDay(at(3)) }, at(3));
  }
};
