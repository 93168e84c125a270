import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openNewsroom, type Newsroom } from './newsroom';

let room: Newsroom;
beforeAll(async () => {
  room = await openNewsroom();
});
afterAll(() => room.close());

type Shown = { case: { state: string; override: { by: { name: string }; reason: string } | null } | null; actions: { action: string; allowed: boolean; why: string | null }[] };
const panel = async (username: string, documentId: string): Promise<Shown> =>
  (await (await room.as(username)).get(`/api/approval-cases/panel?collection=news&documentId=${documentId}`)).body as Shown;
const waiting = async (username: string): Promise<Record<string, { caseId: string }[]>> =>
  (await (await room.as(username)).get('/api/approval-cases/waiting')).body as Record<string, { caseId: string }[]>;
const button = (shown: Shown, action: string) => shown.actions.find((each) => each.action === action);

describe('the panel of a document', () => {
  it('forgets an old return once the text was published and taken down', async () => {
    const document = await room.write('a.contributor');
    const first = await room.submit('a.contributor', document);
    await room.step('a.reviewer', 'return', first.id, { reason: 'Đề nghị kiểm tra lại số liệu.' });
    expect((await panel('a.contributor', document)).case?.state).toBe('returned');
    const { id } = await room.submit('a.contributor', document);
    await room.step('a.reviewer', 'approve', id);
    await room.step('a.approver', 'approve', id);
    expect((await room.step('a.approver', 'publish', id)).status).toBe(200);
    expect((await room.step('a.approver', 'withdraw', id, { reason: 'Số liệu chưa được kiểm chứng.' })).status).toBe(200);
    expect((await panel('a.contributor', document)).case).toBeNull();
  });

  it('shows an override that waits, offers no second one, and brings it to those who may confirm it', async () => {
    const document = await room.write('a.reviewer');
    const { id } = await room.submit('a.reviewer', document);
    expect(button(await panel('a.reviewer', document), 'override')?.allowed).toBe(true);
    await room.step('a.reviewer', 'override', id, { reason: 'Ban Biên tập chỉ có một biên tập viên.' });
    const shown = await panel('a.reviewer', document);
    expect(shown.case?.override).toMatchObject({ reason: 'Ban Biên tập chỉ có một biên tập viên.' });
    expect(button(shown, 'override')).toMatchObject({ allowed: false, why: expect.stringContaining('người thứ hai') });
    const mine = async (username: string): Promise<boolean> => (await waiting(username)).confirm?.some(({ caseId }) => caseId === id) === true;
    expect([await mine('a.admin'), await mine('a.approver'), await mine('a.reviewer'), await mine('a.contributor'), await mine('b.admin')]).toEqual([true, true, false, false, false]);
    await room.step('a.admin', 'confirm-override', id);
    expect((await panel('a.reviewer', document)).case?.override).toBeNull();
    expect(await mine('a.approver')).toBe(false);
  });
});
