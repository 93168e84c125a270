import { describe, expect, it } from '@jest/globals';
import { expectationsOf } from '../database/expectations';

describe('expectationsOf', () => {
  it('reads what the helpers of the migrations leave behind, with the statement that mends it', () => {
    const found = expectationsOf([
      `create extension if not exists unaccent;
select handbook.attach_scope('media', 'owner_id', 'owner_path');
select handbook.protect_evidence('handbook.audit_seals', '');
select handbook.guard_table('mandates', 'mandates.');
select handbook.guard_publication('news');`,
    ]);
    expect(found.extensions).toEqual(['unaccent']);
    expect(found.evidence).toEqual(['handbook.audit_seals']);
    expect(found.published).toEqual(['public.news']);
    expect(found.paths).toEqual([{ table: 'public.media', column: 'owner_path' }]);
    expect(found.triggers.map(({ table, trigger }) => `${table} ${trigger}`)).toEqual([
      'public.media a_scope_owner_path',
      'handbook.audit_seals protect_evidence',
      'handbook.audit_seals protect_evidence_truncate',
      'public.mandates b_guard',
      'public.news p_publication',
    ]);
    expect(found.triggers[0]?.fix).toBe(`select handbook.attach_scope('media', 'owner_id', 'owner_path');`);
  });

  it('reads triggers written out, over several lines, but not those inside functions', () => {
    const statement = `create trigger c_only before update of disabled_at or delete on public.users\n  for each row execute function handbook.x();`;
    const found = expectationsOf([`  execute format('create or replace trigger b on %s');\n  create trigger inner_one before insert on t for each row execute function f();\n${statement}\n`]);
    expect(found.triggers).toEqual([{ table: 'public.users', trigger: 'c_only', fix: statement }]);
  });

  it('forgets a trigger that a later file takes away', () => {
    const found = expectationsOf(['create trigger a before insert on public.t for each row execute function f();', 'drop trigger a on public.t;']);
    expect(found.triggers).toEqual([]);
  });

  it('expects on content both main rows and drafts', () => {
    const { triggers } = expectationsOf([`select handbook.attach_content('news');`]);
    expect(triggers.map(({ table, trigger }) => `${table} ${trigger}`).sort()).toEqual([
      'public._news_v a_scope_version_audience_path',
      'public._news_v a_scope_version_owner_path',
      'public.news a_scope_audience_path',
      'public.news a_scope_owner_path',
      'public.news z_change_log',
      'public.news z_tell_content',
    ]);
  });
});

describe('functions', () => {
  it('that are dropped are expected no longer, unless they are made anew', () => {
    const made = (name: string): string => `create function handbook.${name}() returns int language sql as $$ select 1 $$;`;
    const { functions } = expectationsOf([`${made('gone')}\n${made('back')}`, `drop function handbook.gone();\ndrop function if exists handbook.back();\n${made('back')}`]);
    expect(functions.map(({ name }) => name)).toEqual(['handbook.back']);
  });

  it('are expected as the last file writes them, one that a function makes inside itself is not', () => {
    const { functions } = expectationsOf([
      `create function handbook.a() returns int language sql as $$ select 1 $$;`,
      `create or replace function handbook.a() returns int\n  language sql as $$ select 2 $$;\ncreate function handbook.b() returns void language plpgsql as $$\nbegin\n  execute format('create function %s() returns trigger as $t$ begin end $t$');\nend $$;`,
    ]);
    expect(functions.map(({ name, body }) => [name, body.trim().split('\n')[0]])).toEqual([['handbook.a', 'select 2'], ['handbook.b', 'begin']]);
  });
});
