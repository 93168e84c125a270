import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';

import { createSealer } from '../../plugins/audit-trail';
import { contributionsOf } from '../../plugins/kernel';
import { openNewsroom, type Newsroom } from '../../plugins/editorial-workflow/tests/newsroom';
import { untilSo } from './untilSo';
import { freshBundle } from './ownProduct';
import { startProductProcess } from './productProcess';

jest.setTimeout(600_000);

/** `WORKER_JOBS=1000` before a release: what is killed in the middle is the same. */
const JOBS = Number(process.env.WORKER_JOBS ?? 250);
const TICKET = 'approval-cases.fixture:workers';

let room: Newsroom;
let dataDir: string;
beforeAll(async () => {
  await freshBundle();
  dataDir = await mkdtemp(path.join(tmpdir(), 'handbook-workers-'));
  room = await openNewsroom();
});
afterAll(async () => {
  await room.close();
  await rm(dataDir, { recursive: true, force: true });
});

/** One item on its whole way to "approved"; its copies stand there too, and are scheduled. */
const scheduleCopies = async (count: number): Promise<void> => {
  const { house, city, write, submit, step } = room;
  const document = await write('a.contributor');
  const { id } = await submit('a.contributor', document);
  for (const who of ['a.reviewer', 'a.approver']) expect((await step(who, 'approve', id)).status).toBe(200);
  await house.ownerTicket(TICKET, async (sql) => {
    await sql(`create temp table copies on commit drop as select gen_random_uuid() as document, gen_random_uuid() as case_id from generate_series(1, ${count})`);
    const copy = (table: string, from: string, changes: string): Promise<unknown> =>
      sql(`insert into ${table} select (jsonb_populate_record(null::${table}, to_jsonb(t) || ${changes})).* from ${table} t, copies c where ${from}`);
    await copy('news', `t.id = '${document}'`, `jsonb_build_object('id', c.document)`);
    await copy('_news_v', `t.parent_id = '${document}' and t.latest`, `jsonb_build_object('id', gen_random_uuid(), 'parent_id', c.document)`);
    await copy('approval_cases', `t.id = '${id}'`, `jsonb_build_object('id', c.case_id, 'document_id', c.document, 'state', 'in-review')`);
    await copy('approval_decisions', `t.case_id = '${id}'`, `jsonb_build_object('id', gen_random_uuid(), 'case_id', c.case_id)`);
    await sql(`update approval_cases set state = 'approved' from copies where case_id = approval_cases.id`);
    await sql(`update approval_cases set state = 'scheduled', scheduled_for = now(), scheduled_by_id = $1 from copies where case_id = approval_cases.id`, [city.a.approver.id]);
  });
};

type Count = { scheduled: number; live: number; events: number; doubled: number; versions: number };
const counts = async (): Promise<Count> => {
  const [row] = await room.house.ownerSql<Count>(`select
    (select count(*)::int from approval_cases where state = 'scheduled') as scheduled,
    (select count(*)::int from news where _status = 'published') as live,
    (select count(*)::int from audit_events where action = 'approval-cases.publish') as events,
    (select count(*)::int from (select 1 from audit_events where action = 'approval-cases.publish' group by document_id having count(*) > 1) d) as doubled,
    (select count(*)::int from _news_v where version__status = 'published') as versions`);
  if (!row) throw new Error('nothing was counted');
  return row;
};

const allOnce = (jobs: number): Count => ({ scheduled: 0, live: jobs, events: jobs, doubled: 0, versions: jobs });

describe('many jobs', () => {
  it(`two workers on ${JOBS} jobs, the leader killed in the middle: each is done once`, async () => {
    await scheduleCopies(JOBS);
    const workers = [startProductProcess(room.house.database, dataDir), startProductProcess(room.house.database, dataDir)];
    try {
      await untilSo(async () => (await counts()).live > JOBS / 4);
      const leaders = workers.filter(({ leads }) => leads());
      expect(leaders).toHaveLength(1);
      await leaders[0]?.end('SIGKILL');
      await untilSo(async () => (await counts()).scheduled === 0);
      expect(await counts()).toEqual(allOnce(JOBS));
      expect(workers.every(({ leads }) => leads())).toBe(true);
    } finally {
      for (const worker of workers) await worker.end('SIGTERM');
    }
    // The one that ended in order sealed what it had done: nothing waits for the next start.
    expect(await room.house.ownerSql('select n from handbook.audit_unsealed')).toEqual([]);
  });

  it('run twice at the same time, whatever lock was lost: each is done once', async () => {
    const before = (await counts()).live;
    await scheduleCopies(40);
    const task = contributionsOf(room.house.payload.config).workerTasks.find(({ name }) => name === 'approval.publish-scheduled');
    if (!task) throw new Error('no such task');
    await Promise.all([task.run(room.house.payload), task.run(room.house.payload), task.run(room.house.payload)]);
    expect(await counts()).toEqual(allOnce(before + 40));
    const failed = await room.house.ownerSql(`select 1 from audit_events where action = 'approval-cases.schedule-failed'`);
    expect(failed).toEqual([]);
  });

  it('one that cannot be done does not hold up the others', async () => {
    const before = (await counts()).live;
    await scheduleCopies(3);
    // The first of them: whatever is tried, the database answers with an error of no kind we know.
    const [first] = await room.house.ownerSql<{ id: string }>(`select document_id as id from approval_cases where state = 'scheduled' order by scheduled_for, id limit 1`);
    await room.house.ownerSql(`create function public.poison() returns trigger language plpgsql as $$ begin if new.id = '${first?.id}' then raise exception 'poison' using errcode = 'XX000'; end if; return new; end $$`);
    await room.house.ownerSql('create trigger a_poison before update on news for each row execute function public.poison()');
    const task = contributionsOf(room.house.payload.config).workerTasks.find(({ name }) => name === 'approval.publish-scheduled');
    await expect(task?.run(room.house.payload)).rejects.toThrow();
    const now = await counts();
    expect([now.live, now.scheduled]).toEqual([before + 2, 1]);
    await room.house.ownerSql('drop trigger a_poison on news');
    await task?.run(room.house.payload);
    expect(await counts()).toEqual(allOnce(before + 3));
  });
});

describe('what waits for a worker', () => {
  it('keys that nobody may repeat any more are forgotten, the others kept', async () => {
    await room.house.ownerSql(`insert into handbook.idempotency_keys (user_key, key, command, input_hash, response, created_at)
      select 'u', 'old-' || n, 'c', 'h', '1'::jsonb, now() - interval '7 days 1 minute' from generate_series(1, 12000) n
      union all select 'u', 'young-' || n, 'c', 'h', '1'::jsonb, now() - interval '6 days 23 hours' from generate_series(1, 10) n`);
    const task = contributionsOf(room.house.payload.config).workerTasks.find(({ name }) => name === 'commands.forget-old-keys');
    await task?.run(room.house.payload);
    const left = await room.house.ownerSql<{ old: number; young: number }>(
      `select count(*) filter (where key like 'old-%')::int as old, count(*) filter (where key like 'young-%')::int as young from handbook.idempotency_keys where user_key = 'u'`,
    );
    expect(left).toEqual([{ old: 0, young: 10 }]);
  });

  it('every open case is looked at, however many there are', async () => {
    await createSealer().seal(room.house.payload);
    const { house, city } = room;
    const document = await room.write('a.contributor');
    const { id } = await room.submit('a.contributor', document);
    await house.ownerTicket(TICKET, async (sql) => {
      await sql(`create temp table copies on commit drop as select gen_random_uuid() as document, gen_random_uuid() as case_id from generate_series(1, 600)`);
      await sql(`insert into approval_cases select (jsonb_populate_record(null::approval_cases, to_jsonb(t) || jsonb_build_object('id', c.case_id, 'document_id', c.document, 'deciding_organization_id', '${city.root.id}'))).*
        from approval_cases t, copies c where t.id = '${id}'`);
    });
    const task = contributionsOf(house.payload.config).workerTasks.find(({ name }) => name === 'approval.reroute');
    await task?.run(house.payload);
    const wrong = await house.ownerSql(`select id from approval_cases where state = 'in-review' and deciding_organization_id = $1`, [city.root.id]);
    expect(wrong).toEqual([]);
  });
});
