import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { bootstrapAdmin } from '../../src/cli/accounts/bootstrapAdmin';
import { objectOf, registeredCommands, runByName } from '../../src/cli/accounts/runByName';
import { startHouse, type House } from '../support/house';

const PASSWORD = 'Mật khẩu của người đầu tiên';
const FIRST = { username: 'QuanTri', name: 'Nguyễn Văn Quản', password: PASSWORD };

let house: House;
beforeAll(async () => {
  house = await startHouse();
});
afterAll(() => house.close());

const counts = async (): Promise<unknown> =>
  (await house.ownerSql('select (select count(*)::int from users) as users, (select count(*)::int from organizations) as places, (select count(*)::int from mandates) as mandates'))[0];

describe('create-admin', () => {
  it.each<[string, Record<string, unknown>, RegExp]>([
    ['without a root and without a name for it', {}, /--root-name/],
    ['with a weak password', { rootName: 'Thành ủy Kiểm Thử', password: 'ngắn' }, /14 ký tự/],
    ['with the user name in the password', { rootName: 'Thành ủy Kiểm Thử', password: 'quantri quantri 2026' }, /tên đăng nhập/],
    ['with a bad user name', { rootName: 'Thành ủy Kiểm Thử', username: 'quản trị' }, /chữ thường không dấu/],
    ['by a decision of tomorrow', { rootName: 'Thành ủy Kiểm Thử', decisionDate: '2999-01-01' }, /Ngày quyết định/],
  ])('is refused %s, and leaves nothing behind', async (_, more, message) => {
    await expect(bootstrapAdmin(house.payload, { ...FIRST, ...more })).rejects.toThrow(message);
    expect(await counts()).toEqual({ users: 0, places: 0, mandates: 0 });
  });

  it('founds the root, the account and its mandate; the trail shows it without an actor', async () => {
    const { id, root } = await bootstrapAdmin(house.payload, { ...FIRST, rootName: 'Thành ủy Kiểm Thử', decisionNumber: '01-QĐ/TU', email: 'qt@kiem-thu.vn' });
    expect(root.name).toBe('Thành ủy Kiểm Thử');
    expect(await house.ownerSql('select user_id, role, organization_id, granted_by_id, decision_number, valid_to from mandates')).toEqual([
      { user_id: id, role: 'system-admin', organization_id: root.id, granted_by_id: null, decision_number: '01-QĐ/TU', valid_to: null },
    ]);
    const events = await house.ownerSql(`select action, actor_id, detail from audit_events where detail ->> 'bootstrap' = 'true' order by action`);
    expect(events).toMatchObject([
      { action: 'mandates.grant', actor_id: null },
      { action: 'users.create', actor_id: null },
    ]);
    const { as } = await house.login('quantri', PASSWORD);
    expect((await as.get('/api/power/mine')).body).toMatchObject({ mandates: [{ role: 'system-admin', organization: { id: root.id } }] });
  });

  it('is refused when there is a system administrator, unless it is meant', async () => {
    const second = { ...FIRST, username: 'quantri2' };
    await expect(bootstrapAdmin(house.payload, second)).rejects.toThrow(/--force-additional/);
    await bootstrapAdmin(house.payload, { ...second, forceAdditional: true });
    expect(await counts()).toEqual({ users: 2, places: 1, mandates: 2 });
    await expect(bootstrapAdmin(house.payload, { ...second, forceAdditional: true })).rejects.toThrow(/đã có tài khoản/);
  });
});

describe('handbook run', () => {
  const create = async (): Promise<{ command: string; input: Record<string, unknown>; as: string }> => ({
    command: 'groups.create',
    input: { name: 'Tổ', organization: (await house.ownerSql<{ id: string }>('select id from organizations'))[0]?.id },
    as: 'quantri',
  });

  it('does what the command does, as the person named', async () => {
    const { id } = (await runByName(house.payload, await create())) as { id: string };
    expect(await house.ownerSql('select name from groups where id = $1', [id])).toEqual([{ name: 'Tổ' }]);
  });

  it('tries without leaving a trace', async () => {
    const before = await house.ownerSql('select (select count(*) from groups) as groups, (select count(*) from audit_events) as events');
    expect(await runByName(house.payload, { ...(await create()), dryRun: true })).toMatchObject({ id: expect.any(String) });
    expect(await house.ownerSql('select (select count(*) from groups) as groups, (select count(*) from audit_events) as events')).toEqual(before);
  });

  it('is refused like anybody: wrong input, no power, unknown command, disabled account, no JSON', async () => {
    const good = await create();
    await expect(runByName(house.payload, { ...good, input: {} })).rejects.toThrow(/input\.invalid/);
    await expect(runByName(house.payload, { ...good, command: 'groups.nothing' })).rejects.toThrow(/handbook commands/);
    await expect(runByName(house.payload, { ...good, as: 'khong.co' })).rejects.toThrow(/khong\.co/);
    expect(() => objectOf('[1]')).toThrow(/JSON/);
    expect(() => objectOf('{')).toThrow(/JSON/);
  });
});

describe('the registry', () => {
  it('names every command of these rooms, in Vietnamese', () => {
    const names = registeredCommands(house.payload).map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining(
        ['mandates.grant', 'mandates.revoke', 'mandates.limit', 'mandates.widen', 'mandates.hand-over', 'mandates.of-organization', 'power.mine']
          .concat(['groups.create', 'groups.add-member', 'groups.remove-member'])
          .concat(['users.create', 'users.disable', 'users.enable', 'users.set-password', 'users.change-password'])
          .concat(['members.create', 'members.transfer', 'members.set-status', 'members.link-account', 'members.unlink-account']),
      ),
    );
  });
});
