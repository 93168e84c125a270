import { expect } from '@jest/globals';

import type { Newsroom } from '../../plugins/editorial-workflow/tests/newsroom';

/** A decision with a regulation issued with it, as the import would make it. */
export const SECTIONS = [
  { anchor: 'dieu-1', heading: 'Điều 1', text: 'Ban hành kèm theo Quyết định này Quy chế kiểm thử.' },
  { anchor: 'quy-che-chuong-1', heading: 'Chương I. Quy định chung', text: '' },
  { anchor: 'quy-che-dieu-7', heading: 'Điều 7. Quản lý', text: '1. Cấp ủy:\na) Chỉ đạo;\nb) Kiểm tra.\n2. Chi bộ thực hiện.' },
];

export const sheet = (room: Newsroom, changes: Record<string, unknown> = {}): Record<string, unknown> => ({
  title: 'Quyết định ban hành Quy chế kiểm thử', type: 'QD', number: '29', symbol: 'qđ/đu', issuer: 'Đảng ủy phường A', dateIssued: '2026-03-16T00:00:00+07:00', inForce: '2026-03-20T00:00:00+07:00',
  summary: 'Quy chế dùng để kiểm thử', topic: room.topic, sections: SECTIONS, author: 'Văn phòng', source: 'Đảng ủy phường A', licence: 'Nội bộ', ...changes,
});

/** A document's draft; answers what was stored. */
export const draftOf = async (room: Newsroom, username: string, changes: Record<string, unknown> = {}): Promise<{ id: string } & Record<string, unknown>> => {
  const { status, body } = await (await room.as(username)).post('/api/documents?draft=true', sheet(room, changes));
  expect([status, body]).toEqual([201, expect.anything()]);
  return (body as { doc: { id: string } }).doc;
};

/** Draft → reviewer → approver → live, in a ward. Answers the document's id. */
export const publishDocument = async (room: Newsroom, ward: 'a' | 'b', changes: Record<string, unknown> = {}): Promise<string> => {
  const { id } = await draftOf(room, `${ward}.contributor`, changes);
  const submitted = await (await room.as(`${ward}.contributor`)).post('/api/approval-cases/submit', { collection: 'documents', documentId: id });
  expect([submitted.status, submitted.body]).toEqual([200, expect.anything()]);
  for (const [username, verb] of [['reviewer', 'approve'], ['approver', 'approve'], ['approver', 'publish']] as const) {
    const answer = await room.step(`${ward}.${username}`, verb, (submitted.body as { id: string }).id);
    expect([verb, answer.status, answer.body]).toEqual([verb, 200, expect.anything()]);
  }
  return id;
};
