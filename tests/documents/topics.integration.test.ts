import { afterAll, beforeAll, expect, it } from '@jest/globals';

import { openNewsroom, type Newsroom } from '../../plugins/editorial-workflow/tests/newsroom';

let room: Newsroom;
beforeAll(async () => {
  room = await openNewsroom();
});
afterAll(() => room.close());

const stands = async (): Promise<boolean> => (await room.house.ownerSql('select 1 from topics where id = $1', [room.topic])).length === 1;

it.each(['a draft', 'a live item'])('a topic with %s is not deleted, alone or in bulk, and says why', async (what) => {
  if (what === 'a draft') await room.write('a.contributor');
  else await room.publish();
  const system = await room.as('system');
  const one = await system.delete(`/api/topics/${room.topic}`);
  expect([one.status, one.body]).toEqual([409, expect.objectContaining({ errors: [expect.objectContaining({ data: expect.objectContaining({ code: 'topic.used' }), message: expect.stringContaining('tin bài') })] })]);
  const all = await system.delete('/api/topics?where[id][exists]=true&limit=3');
  // In bulk by the answer to lists, which names each with its own reason.
  expect([all.status, all.body.errors[0].data]).toEqual([400, { code: 'bulk.refused', items: [{ id: room.topic, message: expect.stringContaining('tin bài') }] }]);
  expect(await stands()).toBe(true);
});

it('one without content goes', async () => {
  const [empty] = await room.house.ownerSql<{ id: string }>(`insert into topics (name, slug) values ('Trống', 'trong') returning id`);
  expect((await (await room.as('system')).delete(`/api/topics/${empty?.id}`)).status).toBe(200);
  expect(await room.house.ownerSql('select 1 from topics where id = $1', [empty?.id])).toEqual([]);
  expect(await stands()).toBe(true);
});
