-- The ground: extensions, the schema of tables that are not content, tickets, scopes, change log.
create extension if not exists unaccent;
create extension if not exists pg_trgm;
create extension if not exists btree_gist;
create schema if not exists handbook;

-- Text without marks, for indexes. Immutable because the dictionary is named.
create function handbook.plain(value text) returns text
  language sql immutable parallel safe strict
  as $$ select lower(public.unaccent('public.unaccent'::regdictionary, normalize(value, NFC))) $$;

-- The ticket of this transaction, or null (DECISIONS.md 22).
create function handbook.ticket() returns text
  language sql stable as $$ select nullif(current_setting('handbook.ticket', true), '') $$;

-- True when the transaction carries the ticket of one of the commands whose name begins with `prefix`.
create function handbook.has_ticket(prefix text) returns boolean
  language sql stable as $$ select coalesce(starts_with(handbook.ticket(), prefix), false) $$;

create table handbook.idempotency_keys (
  user_key text not null,
  key text not null,
  command text not null,
  input_hash text not null,
  response jsonb,
  created_at timestamptz not null default now(),
  primary key (user_key, key)
);
create index on handbook.idempotency_keys (created_at);

-- Which column of which table hangs on which place of the tree. Moves walk over it.
create table handbook.scope_columns (
  table_name text not null,
  fk_column text not null,
  path_column text not null,
  primary key (table_name, path_column)
);

-- One row for each change of a registered table, ordered safely by transaction: a reader takes only
-- rows whose `xid` lies below pg_snapshot_xmin(pg_current_snapshot()) (DECISIONS.md 9).
create table handbook.change_log (
  n bigint generated always as identity primary key,
  xid xid8 not null default pg_current_xact_id(),
  collection text not null,
  document_id uuid not null,
  kind text not null check (kind in ('insert', 'update', 'delete')),
  scope_before text collate "C",
  scope_after text collate "C",
  at timestamptz not null default now()
);
create index on handbook.change_log (xid, n);

-- Refuses any change to rows that are evidence. A move of an organisation alone may carry the row's
-- derived path along (named by the trigger's argument); the product's role lacks the right even for that.
create function handbook.refuse_evidence_change() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and current_setting('handbook.moving', true) = 'on'
     and to_jsonb(new) - tg_argv[0] = to_jsonb(old) - tg_argv[0] then
    return new;
  end if;
  raise exception 'evidence in % is append-only', tg_table_name using errcode = 'HB003';
end $$;

create function handbook.protect_evidence(target regclass, path_column text) returns void language plpgsql as $$
begin
  execute format('create or replace trigger protect_evidence before update or delete on %s
    for each row execute function handbook.refuse_evidence_change(%L)', target, path_column);
  execute format('create or replace trigger protect_evidence_truncate before truncate on %s
    for each statement execute function handbook.refuse_evidence_change(%L)', target, path_column);
end $$;

-- Rights of the product's role: no DDL, and evidence can only be added to (DECISIONS.md 6).
create function handbook.grant_application(role_name text) returns void language plpgsql as $$
declare item record;
begin
  execute format('grant usage on schema public, handbook to %I', role_name);
  execute format('grant select, insert, update, delete on all tables in schema public, handbook to %I', role_name);
  execute format('grant usage, select on all sequences in schema public, handbook to %I', role_name);
  execute format('grant execute on all functions in schema handbook to %I', role_name);
  execute format('revoke insert, update, delete on public.payload_migrations from %I', role_name);
  execute format('revoke insert, update, delete on handbook.scope_columns from %I', role_name);
  for item in
    select distinct t.tgrelid::regclass as evidence from pg_trigger t where t.tgname = 'protect_evidence'
  loop
    execute format('revoke update, delete, truncate on %s from %I', item.evidence, role_name);
  end loop;
end $$;
