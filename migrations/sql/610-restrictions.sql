-- While a member's request to restrict what is done with their data is upheld, their record says so, and no file of members holds them
-- (plugins/member-profiles/restrictions, plugins/personal-data; Law 91/2025/QH15; decree 13/2023, article 9.6).
create table handbook.member_restrictions (
  id uuid primary key default gen_random_uuid(),
  -- No reference: that it was upheld stands when a record is gone.
  member_id uuid not null,
  request_id uuid not null unique references handbook.data_requests (id) on delete restrict,
  -- What is restricted, in the words of who upheld it, and why it was lifted: sealed, they speak of a person.
  scope text not null check (scope like 'v1.%'),
  restricted_by uuid not null,
  restricted_at timestamptz(3) not null,
  lifted_by uuid,
  lifted_at timestamptz(3),
  lifted_why text check (lifted_why like 'v1.%'),
  constraint member_restrictions_lifted check ((lifted_at is null) = (lifted_by is null) and (lifted_at is null) = (lifted_why is null) and (lifted_at is null or lifted_at >= restricted_at))
);
create index member_restrictions_open on handbook.member_restrictions (member_id) where lifted_at is null;
create index member_restrictions_member on handbook.member_restrictions (member_id, restricted_at desc);
create trigger b_guard before insert or update or delete on handbook.member_restrictions for each row execute function handbook.require_ticket('personal-data.');

create function handbook.member_restrictions_keep() returns trigger language plpgsql as $$
declare
  asked handbook.data_requests;
  ending constant text[] := array['lifted_by', 'lifted_at', 'lifted_why'];
begin
  if tg_op = 'DELETE' then
    if handbook.has_ticket('personal-data.demonstration-remove') then return old; end if;
    raise exception 'restrictions are lifted, never removed' using errcode = 'HB003';
  end if;
  -- Sealed anew by another key, it says the same.
  if tg_op = 'UPDATE' and handbook.has_ticket('personal-data.reseal') and to_jsonb(new) - array['scope', 'lifted_why'] = to_jsonb(old) - array['scope', 'lifted_why'] then return new; end if;
  select * into asked from handbook.data_requests r where r.id = new.request_id;
  if tg_op = 'INSERT' then
    if new.lifted_at is null and asked.kind = 'restrict' and asked.state in ('granted', 'partly') and asked.member_id = new.member_id and asked.answered_by = new.restricted_by then return new; end if;
    raise exception 'a record is restricted by an upheld request of its member' using errcode = 'HB002';
  end if;
  if old.lifted_at is not null or new.lifted_at is null or to_jsonb(new) - ending is distinct from to_jsonb(old) - ending then
    raise exception 'a restriction is lifted once, never rewritten' using errcode = 'HB003';
  end if;
  -- Whose handling was complained about does not end what followed.
  if new.lifted_by = asked.about_user then
    raise exception 'a restriction is lifted by somebody else' using errcode = 'HB002';
  end if;
  return new;
end $$;
create trigger p_member_restriction before insert or update or delete on handbook.member_restrictions for each row execute function handbook.member_restrictions_keep();

-- What changed meanwhile was told to no other house: once nothing restricts the record any more, it stands in the change log as changed now.
create function handbook.member_restriction_over() returns trigger language plpgsql as $$
begin
  if old.lifted_at is null and new.lifted_at is not null and not exists (select 1 from handbook.member_restrictions r where r.member_id = new.member_id and r.lifted_at is null) then
    insert into handbook.change_log (collection, document_id, kind, scope_before, scope_after)
      select 'members', m.id, 'update', m.cell_path, m.cell_path from public.members m where m.id = new.member_id;
  end if;
  return null;
end $$;
create trigger z_over after update on handbook.member_restrictions for each row execute function handbook.member_restriction_over();

-- Files of members hold nobody whose data is restricted, whichever room writes them.
create function handbook.refuse_restricted(wanted uuid[]) returns void language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  if exists (select 1 from handbook.member_restrictions r where r.member_id = any($1) and r.lifted_at is null) then
    raise exception 'a member whose data is restricted stands in no export' using errcode = 'HB002';
  end if;
end $$;

-- Whether a file was written before somebody in it was restricted.
create function handbook.export_restricted(export uuid) returns boolean language sql stable as $$
  select exists (select 1 from handbook.record_readings d join handbook.member_restrictions r on r.member_id = d.member_id and r.lifted_at is null where d.export_id = $1)
$$;

-- As before (420), but for the restricted.
create or replace function handbook.open_records(wanted uuid[], reader uuid, organization uuid, way text, why text, export uuid)
returns setof handbook.member_secrets language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if reader is null then raise exception 'a record is opened by somebody' using errcode = 'HB002'; end if;
  if way = 'export' then
    perform handbook.require_export(export, reader);
    perform handbook.refuse_restricted(wanted);
  end if;
  insert into handbook.record_readings (member_id, reader_id, organization_id, way, why, export_id)
    select m.id, $2, $3, $4, $5, $6 from public.members m where m.id = any($1) and m.user_id is distinct from $2
      and ($6 is null or not exists (select 1 from handbook.record_readings r where r.export_id = $6 and r.member_id = m.id));
  return query select s.* from handbook.member_secrets s where s.member_id = any($1);
end $$;

create or replace function handbook.note_export(wanted uuid[], export uuid) returns integer language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare noted integer;
begin
  perform handbook.refuse_restricted(wanted);
  insert into handbook.record_readings (member_id, reader_id, organization_id, way, why, export_id)
    select m.id, e.by_user, e.organization_id, 'export', e.why, e.id from public.members m join handbook.exports e on e.id = $2 and e.state = 'approved'
    where m.id = any($1) and m.user_id is distinct from e.by_user
      and not exists (select 1 from handbook.record_readings r where r.export_id = $2 and r.member_id = m.id);
  get diagnostics noted = row_count;
  return noted;
end $$;

-- How many were left out for that, without naming anybody: as of the asking, then of the writing.
alter table handbook.exports add column left_out integer not null default 0, add constraint exports_left_out check (left_out >= 0);
create or replace function handbook.export_keeps() returns trigger language plpgsql as $$
declare
  free constant text[] := array['state', 'asked_count', 'made_count', 'left_out', 'decided_by', 'decided_at', 'reason', 'ready_at', 'expires_at', 'sealed_key', 'bytes', 'fetched'];
begin
  if tg_op = 'DELETE'
    or to_jsonb(new) - free is distinct from to_jsonb(old) - free
    or (old.decided_by is not null and new.decided_by is distinct from old.decided_by)
    or (new.state <> old.state and not (old.state, new.state) in (('waiting', 'approved'), ('waiting', 'refused'), ('waiting', 'cancelled'), ('approved', 'ready'), ('approved', 'failed'), ('approved', 'waiting'), ('ready', 'gone')))
    or (old.state = 'approved' and new.state = 'waiting' and old.decided_by is not null) then
    raise exception 'an export is not rewritten, and none is removed' using errcode = 'HB003';
  end if;
  return new;
end $$;
