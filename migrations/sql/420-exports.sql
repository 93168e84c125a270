-- What is taken out of the house as a file: who asked, what for, by which criteria; a large one waits for a second person (issue 5, section 3).
create table handbook.exports (
  id uuid primary key default gen_random_uuid(),
  -- Which room writes it.
  kind text not null,
  -- References and choices, never values of people.
  criteria jsonb not null,
  criteria_shown text not null,
  columns text[] not null,
  format text not null,
  language text not null,
  why text not null,
  by_user uuid not null,
  -- For which organisation the person acts; who decides is over it.
  organization_id uuid not null references public.organizations (id),
  -- How many people it held when it was asked for, and when it was written.
  asked_count integer not null,
  made_count integer,
  -- Up to so many nobody is asked, and the version of the rule that said so.
  free_count integer not null,
  rule_id uuid,
  -- waiting → approved → ready → gone; waiting → refused | cancelled; approved → failed, or waiting, when it grew meanwhile.
  state text not null,
  asked_at timestamptz(3) not null default date_trunc('milliseconds', now()),
  decided_by uuid,
  decided_at timestamptz(3),
  reason text,
  ready_at timestamptz(3),
  expires_at timestamptz(3),
  -- The file lies encrypted; without its key it is nothing. The key goes when the file goes.
  sealed_key text,
  bytes bigint,
  fetched integer not null default 0,
  constraint exports_said check (
    state in ('waiting', 'approved', 'ready', 'gone', 'refused', 'cancelled', 'failed') and length(why) between 3 and 300 and length(criteria_shown) <= 500
    and (sealed_key is null or sealed_key like 'v1.%') and (state = 'ready') = (sealed_key is not null) and (state not in ('ready', 'gone') or ready_at is not null)),
  constraint exports_two_people check (decided_by is null or decided_by <> by_user),
  constraint exports_approved check (state not in ('approved', 'ready', 'gone') or decided_by is not null or greatest(asked_count, coalesce(made_count, 0)) <= free_count)
);
create index exports_mine on handbook.exports (by_user, asked_at desc);
create index exports_open on handbook.exports (state, asked_at) where state in ('waiting', 'approved', 'ready');
create trigger b_guard before insert or update or delete on handbook.exports for each row execute function handbook.require_ticket('exports.');

-- What was asked for is not rewritten, what was decided is decided, and none is removed.
create function handbook.export_keeps() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE'
    or (to_jsonb(new) - array['state', 'asked_count', 'made_count', 'decided_by', 'decided_at', 'reason', 'ready_at', 'expires_at', 'sealed_key', 'bytes', 'fetched'])
      is distinct from (to_jsonb(old) - array['state', 'asked_count', 'made_count', 'decided_by', 'decided_at', 'reason', 'ready_at', 'expires_at', 'sealed_key', 'bytes', 'fetched'])
    or (old.decided_by is not null and new.decided_by is distinct from old.decided_by)
    or (new.state <> old.state and not (old.state, new.state) in (('waiting', 'approved'), ('waiting', 'refused'), ('waiting', 'cancelled'), ('approved', 'ready'), ('approved', 'failed'), ('approved', 'waiting'), ('ready', 'gone')))
    or (old.state = 'approved' and new.state = 'waiting' and old.decided_by is not null) then
    raise exception 'an export is not rewritten, and none is removed' using errcode = 'HB003';
  end if;
  return new;
end $$;
create trigger c_keeps before update or delete on handbook.exports for each row execute function handbook.export_keeps();

create index record_readings_export on handbook.record_readings (export_id, member_id) where export_id is not null;

-- An export that may be written now, asked for by this person.
create function handbook.require_export(export uuid, reader uuid) returns void language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not exists (select 1 from handbook.exports e where e.id = $1 and e.by_user = $2 and e.state = 'approved') then
    raise exception 'an export is written once it was asked for, and approved where that is needed' using errcode = 'HB002';
  end if;
end $$;

-- As before (310); what goes into a file goes there under an export that stands approved, and is written down once, however often the file is begun.
create or replace function handbook.open_records(wanted uuid[], reader uuid, organization uuid, way text, why text, export uuid)
returns setof handbook.member_secrets language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if reader is null then raise exception 'a record is opened by somebody' using errcode = 'HB002'; end if;
  if way = 'export' then perform handbook.require_export(export, reader); end if;
  insert into handbook.record_readings (member_id, reader_id, organization_id, way, why, export_id)
    select m.id, $2, $3, $4, $5, $6 from public.members m where m.id = any($1) and m.user_id is distinct from $2
      and ($6 is null or not exists (select 1 from handbook.record_readings r where r.export_id = $6 and r.member_id = m.id));
  return query select s.* from handbook.member_secrets s where s.member_id = any($1);
end $$;

-- The same for a file that holds nothing sealed: who stood in it is written down.
create function handbook.note_export(wanted uuid[], export uuid) returns integer language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare noted integer;
begin
  insert into handbook.record_readings (member_id, reader_id, organization_id, way, why, export_id)
    select m.id, e.by_user, e.organization_id, 'export', e.why, e.id from public.members m join handbook.exports e on e.id = $2 and e.state = 'approved'
    where m.id = any($1) and m.user_id is distinct from e.by_user
      and not exists (select 1 from handbook.record_readings r where r.export_id = $2 and r.member_id = m.id);
  get diagnostics noted = row_count;
  return noted;
end $$;

select set_config('handbook.ticket', 'rules.ship', true);
insert into public.rules (key, name, value, value_shown, unit, source, source_type, valid_from, mark, note, state, proposed_at, confirmed_at) values
  ('exports.approval-rows', 'Số đảng viên trong một tệp trích xuất phải có người thứ hai duyệt', '500', 'trên 500 đảng viên', 'đảng viên', 'Quy ước của phần mềm', 'product', '2020-01-01T00:00:00+07:00', 'U', 'Tệp có nhiều đảng viên hơn số này chỉ lập được khi người thứ hai đồng ý.', 'confirmed', now(), now()),
  ('exports.kept-days', 'Thời gian giữ tệp trích xuất để tải về', '7', '7 ngày', 'ngày', 'Quy ước của phần mềm', 'product', '2020-01-01T00:00:00+07:00', 'U', 'Hết thời gian này tệp bị xóa; việc trích xuất vẫn được ghi lại.', 'confirmed', now(), now());
select set_config('handbook.ticket', '', true);
