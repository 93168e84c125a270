import { describe, expect, it } from '@jest/globals';
import type { AccessArgs, PayloadRequest } from 'payload';
import { contentAccess } from '../access/contentAccess';
import { registerAccess } from '../access/registerAccess';
import type { Role } from '../domain/roles';
import type { Power } from '../power/Power';

const ROOT = '00001/';
const WARD = '00001/00002/';

/** A request whose power was read already. */
const asking = (held: readonly (readonly [Role, string])[]): AccessArgs => {
  const power: Power = { user: 'me', mandates: held.map(([role, path], n) => ({ id: String(n), role, organization: `o${n}`, path })), member: null, reach: held.map((_, n) => `o${n}`) };
  const req = { user: { id: 'me', collection: 'users' }, context: { 'handbook.power': { user: 'me', committed: true, power: Promise.resolve(power) } } };
  return { req: req as unknown as PayloadRequest };
};

const members = registerAccess({ path: 'cellPath', readers: ['system-admin', 'organization-admin'], self: 'user' });
const content = contentAccess({ owner: 'owner', ownerPath: 'ownerPath', audience: 'audience', audiencePath: 'audiencePath' });
const range = (field: string, from: string, to: string) => ({ and: [{ [field]: { greater_than_equal: from } }, { [field]: { less_than: to } }] });

describe('who oversees everything is asked for nothing but the range', () => {
  // An "or" beside it takes the index away: the count of half a million members then reads every row (SCALE.md).
  it('in registers', async () => {
    expect(await members.read?.(asking([['system-admin', ROOT]]))).toEqual(range('cellPath', '00001/', '000010'));
  });

  it('in content, with its drafts and versions', async () => {
    expect(await content.read?.(asking([['organization-admin', ROOT], ['contributor', ROOT]]))).toEqual(range('ownerPath', '00001/', '000010'));
    expect(await content.readVersions?.(asking([['organization-admin', ROOT]]))).toEqual(range('version.ownerPath', '00001/', '000010'));
  });
});

describe('who oversees a part of the tree', () => {
  it('also reads what is about themself', async () => {
    expect(await members.read?.(asking([['organization-admin', WARD]]))).toEqual({ or: [range('cellPath', WARD, '00001/000020'), { user: { in: ['me'] } }] });
  });

  it('is not asked twice for what their administration holds already, but for what it does not', async () => {
    const asked = JSON.stringify(await content.read?.(asking([['organization-admin', WARD], ['summary-officer', '00001/00002/00003/'], ['summary-officer', '00001/00004/']])));
    expect(asked.split('"ownerPath":{"greater_than_equal"').length - 1).toBe(2);
    expect(asked).toContain('00001/00004/');
    expect(asked).not.toContain('00003/');
  });
});
