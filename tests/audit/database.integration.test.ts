import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PayloadRequest } from 'payload';

import { checkDatabase, type DatabaseFinding } from '../../plugins/kernel';
import { meant } from '../../src/cli/verify/meant';
import { buildCity, type City } from '../support/city';
import { startHouse, type House } from '../support/house';

let house: House;
let city: City;
beforeAll(async () => {
  house = await startHouse();
  city = await buildCity(house);
});
afterAll(() => house.close());

const check = async (): Promise<DatabaseFinding[]> => checkDatabase(house.payload, await meant(house.config));

/** Breaks it, sees the one finding, mends it by the finding's own SQL, sees none. */
const foundAndMended = async (breaking: string, expected: Partial<DatabaseFinding>): Promise<void> => {
  await house.ownerSql(breaking);
  const found = await check();
  expect(found).toEqual([expect.objectContaining(expected)]);
  await house.ownerSql(found[0]?.fix ?? '');
  expect(await check()).toEqual([]);
};

describe('verify database', () => {
  it('finds nothing in a migrated database', async () => {
    expect(await check()).toEqual([]);
  });

  it.each([
    ['drop trigger a_scope_owner_path on news', 'public.news', 'a_scope_owner_path'],
    ['drop trigger a_scope_version_audience_path on _documents_v', 'public._documents_v', 'a_scope_version_audience_path'],
    ['drop trigger b_guard on mandates', 'public.mandates', 'b_guard'],
    ['drop trigger protect_evidence on approval_decisions', 'public.approval_decisions', 'protect_evidence'],
    ['drop trigger protect_evidence_truncate on handbook.audit_seals', 'handbook.audit_seals', 'protect_evidence_truncate'],
    ['drop trigger z_audit_queue on audit_events', 'public.audit_events', 'z_audit_queue'],
    ['drop trigger p_publication on news', 'public.news', 'p_publication'],
    ['drop trigger p_publication on documents_rels', 'public.documents_rels', 'p_publication'],
    ['drop trigger organizations_moved on organizations', 'public.organizations', 'organizations_moved'],
  ])('finds what is missing after "%s", and names the SQL that mends it', (breaking, table, name) =>
    foundAndMended(breaking, { kind: 'trigger-missing', table, name }),
  );

  it('finds a trigger that was switched off', () =>
    foundAndMended('alter table audit_events disable trigger protect_evidence', { kind: 'trigger-disabled', table: 'public.audit_events', name: 'protect_evidence' }));

  it('finds a guard whose body was emptied while its trigger stands', () =>
    foundAndMended('create or replace function handbook.refuse_evidence_change() returns trigger language plpgsql as $$ begin return coalesce(new, old); end $$', {
      kind: 'function',
      name: 'handbook.refuse_evidence_change',
    }));

  it.each(['UPDATE', 'DELETE', 'TRUNCATE'])('finds the right to %s evidence', (right) =>
    foundAndMended(`grant ${right} on audit_events to handbook_app`, { kind: 'right', table: 'public.audit_events', name: right }),
  );

  it('finds the right to update one column of evidence', async () => {
    await house.ownerSql('grant update (hash) on handbook.audit_seals to handbook_app');
    expect(await check()).toMatchObject([{ kind: 'right', table: 'handbook.audit_seals', name: 'UPDATE' }]);
    await house.ownerSql('revoke update (hash) on handbook.audit_seals from handbook_app');
  });

  it('finds the right to make tables', () => foundAndMended('grant create on schema handbook to handbook_app', { kind: 'ddl', name: 'handbook' }));

  it('finds a path column that sorts as people do', () =>
    foundAndMended('alter table media alter column owner_path type varchar collate "default"', { kind: 'collation', table: 'public.media', name: 'owner_path' }));

  it('finds a missing extension', async () => {
    const expected = await meant(house.config);
    expect(expected.extensions).toEqual(expect.arrayContaining(['unaccent', 'pg_trgm', 'btree_gist']));
    const found = await checkDatabase(house.payload, { ...expected, extensions: [...expected.extensions, 'pgcrypto'] });
    expect(found).toEqual([{ kind: 'extension', table: null, name: 'pgcrypto', fix: 'create extension if not exists pgcrypto;' }]);
  });
});

describe('collections that nobody writes through Payload', () => {
  it('each have a guard in the database', async () => {
    const req: PayloadRequest = await house.systemReq(city.system.id);
    const { triggers } = await meant(house.config);
    const guarded = new Set(triggers.filter(({ trigger }) => !trigger.startsWith('a_scope') && !trigger.startsWith('z_')).map(({ table }) => table));
    const closed: string[] = [];
    for (const { slug, access } of house.config.collections.filter((each) => !each.slug.startsWith('payload-'))) {
      const answers: unknown[] = [];
      for (const may of [access.create, access.update, access.delete]) answers.push(await may({ req }));
      if (answers.every((answer) => answer === false)) closed.push(`public.${slug.replaceAll('-', '_')}`);
    }
    expect(closed).toEqual(expect.arrayContaining(['public.audit_events', 'public.mandates']));
    expect(closed.filter((table) => !guarded.has(table))).toEqual([]);
  });
});
