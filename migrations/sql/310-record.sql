-- Who belongs to a cell: the same words as plugins/member-profiles/domain/status.ts (GONE).
create function handbook.belongs(status text) returns boolean language sql immutable parallel safe as
$$ select status not in ('transferred', 'removed', 'expelled', 'died', 'left') $$;

-- A day of a member's life is not before the one it needs.
alter table public.members
  add constraint members_party_days check (admitted_on is null or official_on is null or official_on >= admitted_on),
  add constraint members_after_birth check (born_on is null or admitted_on is null or admitted_on > born_on);

-- The keys that sealed something here, by fingerprint: a house that starts with another key under a known id would seal what nobody opens.
create table handbook.seal_keys (
  key_id text primary key,
  fingerprint text not null,
  first_used timestamptz not null default now()
);

-- What is sealed of a member (DECISIONS.md 17), one row each. Only sealed text goes in. The product's role writes it, and reads of it
-- the member and the blind indexes alone; the values come out by handbook.open_records, which writes down who asked and why.
create table handbook.member_secrets (
  member_id uuid primary key references public.members(id) on delete restrict,
  ethnicity text, religion text,
  personal_number text, personal_number_issued_on text, personal_number_issued_by text,
  card_number text, old_card_number text, card_issued_on text, card_issued_by text,
  birthplace text, home_town text, residence text, present_address text,
  telephone text, email text,
  personal_number_index text, card_number_index text, old_card_number_index text, telephone_index text,
  constraint member_secrets_sealed check (
    ethnicity like 'v1.%' and religion like 'v1.%' and personal_number like 'v1.%' and personal_number_issued_on like 'v1.%'
    and personal_number_issued_by like 'v1.%' and card_number like 'v1.%' and old_card_number like 'v1.%' and card_issued_on like 'v1.%'
    and card_issued_by like 'v1.%' and birthplace like 'v1.%' and home_town like 'v1.%' and residence like 'v1.%'
    and present_address like 'v1.%' and telephone like 'v1.%' and email like 'v1.%'),
  constraint member_secrets_indexed check (
    (personal_number is null) = (personal_number_index is null) and (card_number is null) = (card_number_index is null)
    and (old_card_number is null) = (old_card_number_index is null) and (telephone is null) = (telephone_index is null))
);
create index member_secrets_personal_number on handbook.member_secrets (personal_number_index) where personal_number_index is not null;
create index member_secrets_card_number on handbook.member_secrets (card_number_index) where card_number_index is not null;
create index member_secrets_old_card_number on handbook.member_secrets (old_card_number_index) where old_card_number_index is not null;
create index member_secrets_telephone on handbook.member_secrets (telephone_index) where telephone_index is not null;
create trigger b_guard before insert or update or delete on handbook.member_secrets for each row execute function handbook.require_ticket('members.');

-- Who read whose full record, when, for what: evidence, shown to whom the record is about ("Ai đã xem hồ sơ của tôi").
create table handbook.record_readings (
  id uuid primary key default gen_random_uuid(),
  member_id uuid not null references public.members(id) on delete restrict,
  reader_id uuid not null,
  -- For which organisation the reader acted.
  organization_id uuid,
  -- 'record': one record was opened; 'export': it stood in a list that was taken out.
  way text not null,
  why text not null,
  export_id uuid,
  at timestamptz not null default now(),
  constraint record_readings_way check (way in ('record', 'export', 'proposal') and length(why) between 1 and 300)
);
create index record_readings_member on handbook.record_readings (member_id, at desc);
create index record_readings_reader on handbook.record_readings (reader_id, at desc);
select handbook.protect_evidence('handbook.record_readings', null);

-- The one way to what is sealed. Whoever reads somebody else's is written down in the same transaction: a reading that is rolled back gave nothing.
create function handbook.open_records(wanted uuid[], reader uuid, organization uuid, way text, why text, export uuid)
returns setof handbook.member_secrets language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if reader is null then raise exception 'a record is opened by somebody' using errcode = 'HB002'; end if;
  insert into handbook.record_readings (member_id, reader_id, organization_id, way, why, export_id)
    select m.id, $2, $3, $4, $5, $6 from public.members m where m.id = any($1) and m.user_id is distinct from $2;
  return query select s.* from handbook.member_secrets s where s.member_id = any($1);
end $$;

-- Which field changed when, by whom, by which command.
create table handbook.member_changes (
  id uuid primary key default gen_random_uuid(),
  member_id uuid not null references public.members(id) on delete restrict,
  field text not null,
  command text not null,
  by_user uuid,
  -- The proposal it came by, where the member asked for it.
  proposal_id uuid,
  at timestamptz not null default now()
);
create index member_changes_field on handbook.member_changes (member_id, field, at desc);
select handbook.protect_evidence('handbook.member_changes', null);

-- What stood there before, sealed, apart from the evidence: it can be sealed anew, and taken out where the law says so.
create table handbook.member_former_values (
  change_id uuid primary key references handbook.member_changes(id) on delete restrict,
  sealed text not null,
  constraint member_former_values_sealed check (sealed like 'v1.%')
);
create trigger b_guard before insert or update or delete on handbook.member_former_values for each row execute function handbook.require_ticket('members.');

-- What a member asks to be changed in their own record, decided by the cell or by the committee in charge (Điều 10.2.2).
create table handbook.member_proposals (
  id uuid primary key default gen_random_uuid(),
  member_id uuid not null references public.members(id) on delete restrict,
  fields text[] not null,
  -- The values asked for, sealed as one text.
  asked text not null,
  note text not null default '',
  decided_by text not null,
  state text not null default 'proposed',
  proposed_by uuid not null,
  proposed_at timestamptz not null default now(),
  decider_id uuid,
  decided_at timestamptz,
  reason text,
  constraint member_proposals_said check (
    state in ('proposed', 'confirmed', 'rejected', 'withdrawn') and decided_by in ('cell', 'committee') and cardinality(fields) > 0
    and asked like 'v1.%' and length(note) <= 1000 and (state = 'proposed') = (decided_at is null)
    and (state not in ('confirmed', 'rejected') or decider_id is not null) and (state <> 'rejected' or length(reason) > 0))
);
create index member_proposals_open on handbook.member_proposals (member_id) where state = 'proposed';
create index member_proposals_member on handbook.member_proposals (member_id, proposed_at desc);
create trigger b_guard before insert or update or delete on handbook.member_proposals for each row execute function handbook.require_ticket('members.');

-- A proposal is decided once, by somebody else than who made it, and never rewritten.
create function handbook.member_proposal_keeps() returns trigger language plpgsql as $$
begin
  -- Sealed anew by another key, it asks for the same.
  if tg_op = 'UPDATE' and handbook.has_ticket('members.reseal') and to_jsonb(new) - 'asked' = to_jsonb(old) - 'asked' then return new; end if;
  if tg_op = 'DELETE' or old.state <> 'proposed' or to_jsonb(new) - array['state', 'decider_id', 'decided_at', 'reason'] is distinct from to_jsonb(old) - array['state', 'decider_id', 'decided_at', 'reason'] then
    raise exception 'a proposal is decided once, and never rewritten' using errcode = 'HB003';
  end if;
  if new.state in ('confirmed', 'rejected') and new.decider_id = old.proposed_by then
    raise exception 'a proposal is decided by somebody else' using errcode = 'HB002';
  end if;
  return new;
end $$;
create trigger c_keeps before update or delete on handbook.member_proposals for each row execute function handbook.member_proposal_keeps();

-- Tables of which the product's role reads only some columns; the rest comes by a function that says who asks.
create table handbook.sealed_tables (name text primary key, readable text[] not null);
insert into handbook.sealed_tables values
  ('member_secrets', array['member_id', 'personal_number_index', 'card_number_index', 'old_card_number_index', 'telephone_index']),
  ('member_former_values', array['change_id']);

create or replace function handbook.grant_application(role_name text) returns void language plpgsql as $$
declare item record;
begin
  execute format('grant usage on schema public, handbook to %I', role_name);
  execute format('grant select, insert, update, delete on all tables in schema public, handbook to %I', role_name);
  execute format('grant usage, select on all sequences in schema public, handbook to %I', role_name);
  execute format('grant execute on all functions in schema handbook to %I', role_name);
  execute format('revoke insert, update, delete on public.payload_migrations from %I', role_name);
  execute format('revoke insert, update, delete on handbook.scope_columns, handbook.sealed_tables from %I', role_name);
  for item in
    select distinct t.tgrelid::regclass as evidence from pg_trigger t where t.tgname = 'protect_evidence'
  loop
    execute format('revoke update, delete, truncate on %s from %I', item.evidence, role_name);
  end loop;
  for item in select s.name, s.readable from handbook.sealed_tables s loop
    execute format('revoke select, delete on handbook.%I from %I', item.name, role_name);
    execute format('grant select (%s) on handbook.%I to %I', (select string_agg(quote_ident(c), ', ') from unnest(item.readable) c), item.name, role_name);
  end loop;
end $$;
