-- Faults of the software and wishes for it (plugins/support-requests; 4529-QĐ/TU, Điều 15.3, 16.3, 17.1): a person tells their unit's administrator, who
-- answers or passes on to the system's. Not feedback to the Party organisation, which is confidential and stands elsewhere.
create table handbook.support_requests (
  id uuid primary key,
  kind text not null check (kind in ('fault', 'wish')),
  said text not null check (length(said) between 10 and 4000),
  -- Where it was seen: a path of ours, never what stood behind ? or #.
  screen text check (screen ~ '^/[^?#]*$' and length(screen) <= 300),
  -- What the person let go along: browser, size of the screen, version.
  device jsonb not null default '{}' check (jsonb_typeof(device) = 'object'),
  -- No reference: what was said stands when an account is gone.
  by_user uuid not null,
  -- Who answered for them when they asked.
  organization_id uuid not null references public.organizations (id) on delete restrict,
  level text not null check (level in ('unit', 'system')),
  state text not null default 'new' check (state in ('new', 'taken', 'answered', 'closed', 'withdrawn')),
  asked_at timestamptz(3) not null,
  -- The first instant that is too late for this level, and the version of the rule that says so.
  due_at timestamptz(3) not null,
  rule_id uuid,
  escalated_at timestamptz(3),
  taken_by uuid,
  -- Of the first answer there ever was; what is counted.
  first_answered_at timestamptz(3),
  -- Whether that was within the time of the level it lay with.
  in_time boolean,
  answered_by uuid,
  answered_at timestamptz(3),
  reopened_at timestamptz(3),
  -- Who took the last step; null: the clock.
  last_by uuid,
  constraint support_requests_due check (due_at > asked_at),
  constraint support_requests_taken check (state <> 'taken' or taken_by is not null),
  constraint support_requests_answered check (state not in ('answered', 'closed') or (answered_by is not null and answered_at is not null and first_answered_at is not null))
);
create index support_requests_mine on handbook.support_requests (by_user, asked_at desc);
create index support_requests_place on handbook.support_requests (organization_id, asked_at desc);
create index support_requests_open on handbook.support_requests (level, due_at) where state in ('new', 'taken');
create index support_requests_above on handbook.support_requests (asked_at desc) where level = 'system';

-- What was done and said, line by line. Words of both sides; shown to both.
create table handbook.support_steps (
  id bigint generated always as identity primary key,
  request_id uuid not null references handbook.support_requests (id) on delete cascade,
  step text not null check (step in ('ask', 'take', 'add', 'answer', 'close', 'escalate', 'reopen', 'withdraw', 'overdue')),
  state text not null,
  level text not null,
  by_user uuid,
  side text not null check (side in ('reporter', 'handler', 'clock')),
  words text check (length(words) between 1 and 4000),
  recorded_at timestamptz(3) not null
);
create index support_steps_request on handbook.support_steps (request_id, id);

-- Administrators of the units from a place upward, never the person themself.
create function handbook.support_unit_admins(of_path text, without uuid) returns table (admin_id uuid, at_path text) language sql stable as $$
  select distinct u.id, o.path::text
  from public.organizations o
  join public.mandates m on m.organization_id = o.id and m.role = 'organization-admin' and m.valid_from <= now() and (m.valid_to is null or m.valid_to > now())
  left join public.group_members g on g.group_id = m.group_id and g.valid_from <= now() and (g.valid_to is null or g.valid_to > now())
  join public.users u on u.id = coalesce(m.user_id, g.user_id) and u.disabled_at is null
  where o.path in (select left(of_path, 6 * n) from generate_series(1, length(of_path) / 6) n) and u.id is distinct from without
$$;

create function handbook.support_system_admins(without uuid) returns table (admin_id uuid) language sql stable as $$
  select distinct u.id
  from public.mandates m
  left join public.group_members g on g.group_id = m.group_id and g.valid_from <= now() and (g.valid_to is null or g.valid_to > now())
  join public.users u on u.id = coalesce(m.user_id, g.user_id) and u.disabled_at is null
  where m.role = 'system-admin' and m.valid_from <= now() and (m.valid_to is null or m.valid_to > now()) and u.id is distinct from without
$$;

create function handbook.support_request_steps() returns trigger language plpgsql as $$
declare
  free constant text[] := array['level', 'state', 'due_at', 'rule_id', 'escalated_at', 'taken_by', 'first_answered_at', 'in_time', 'answered_by', 'answered_at', 'reopened_at', 'last_by'];
  place text;
  rises constant boolean := tg_op = 'UPDATE' and old.level = 'unit' and new.level = 'system';
begin
  if tg_op = 'INSERT' then
    if new.state = 'new' and new.last_by = new.by_user and new.reopened_at is null and new.first_answered_at is null then return new; end if;
    raise exception 'a request begins new, by who asks' using errcode = 'HB002';
  end if;
  if tg_op = 'DELETE' then
    if handbook.has_ticket('support-requests.demonstration-remove') then return old; end if;
    raise exception 'requests for support are never removed' using errcode = 'HB003';
  end if;
  if to_jsonb(new) - free is distinct from to_jsonb(old) - free
    or (old.first_answered_at is not null and new.first_answered_at is distinct from old.first_answered_at)
    or (old.in_time is not null and new.in_time is distinct from old.in_time)
    or (old.reopened_at is not null and new.reopened_at is distinct from old.reopened_at) then
    raise exception 'what a request says is not rewritten' using errcode = 'HB003';
  end if;
  if not (new.state = any(case old.state
      when 'new' then array['taken', 'answered', 'closed', 'withdrawn'] || case when rises then array['new'] else array[]::text[] end
      when 'taken' then array['answered', 'closed', 'withdrawn'] || case when rises then array['new'] else array[]::text[] end
      when 'answered' then array['new'] when 'closed' then array['new'] else array[]::text[] end))
    or (old.level <> new.level and not rises) or (rises and new.state <> 'new')
    or (old.state in ('answered', 'closed') and (rises or old.reopened_at is not null or new.reopened_at is null)) then
    raise exception 'a request does not go from % to %', old.state, new.state using errcode = 'HB002';
  end if;
  if new.state = 'withdrawn' or old.state in ('answered', 'closed') then
    if new.last_by is distinct from old.by_user then raise exception 'only who asked takes this step' using errcode = 'HB002'; end if;
    return new;
  end if;
  select path into place from public.organizations where id = old.organization_id;
  -- The clock passes on what nobody administers any more; all else is done by whoever it lies with, who is not who asked.
  if new.last_by is null then
    if rises and not exists (select 1 from handbook.support_unit_admins(place, old.by_user)) then return new; end if;
  elsif old.level = 'unit' then
    if exists (select 1 from handbook.support_unit_admins(place, old.by_user) a where a.admin_id = new.last_by) then return new; end if;
  elsif exists (select 1 from handbook.support_system_admins(old.by_user) a where a.admin_id = new.last_by) then return new;
  end if;
  raise exception 'a request is handled by the administrator it lies with' using errcode = 'HB002';
end $$;
create trigger b_guard before insert or update or delete on handbook.support_requests for each row execute function handbook.require_ticket('support-requests.');
create trigger p_steps before insert or update or delete on handbook.support_requests for each row execute function handbook.support_request_steps();

create function handbook.support_steps_keep() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and handbook.has_ticket('support-requests.demonstration-remove') then return old; end if;
  raise exception 'what was said is kept as it was said' using errcode = 'HB003';
end $$;
create trigger b_guard before insert or update or delete on handbook.support_steps for each row execute function handbook.require_ticket('support-requests.');
create trigger c_keeps before update or delete on handbook.support_steps for each row execute function handbook.support_steps_keep();

select set_config('handbook.ticket', 'rules.ship', true);
insert into public.rules (key, name, value, value_shown, unit, source, source_type, valid_from, mark, note, state, proposed_at, confirmed_at) values
  ('support.answer-days', 'Thời hạn trả lời báo lỗi, góp ý về phần mềm', '3', '3 ngày làm việc', 'ngày làm việc', 'Quy ước của phần mềm', 'product', '2020-01-01T00:00:00+07:00', 'U', 'Quy chế 4529 (Điều 16.3, 17.1) yêu cầu báo và khắc phục kịp thời, không ghi số ngày. Mỗi cấp có thời hạn riêng, tính từ khi nhận.', 'confirmed', now(), now()),
  ('support.reopen-days', 'Thời gian được mở lại yêu cầu hỗ trợ đã trả lời', '14', '14 ngày', 'ngày', 'Quy ước của phần mềm', 'product', '2020-01-01T00:00:00+07:00', 'U', 'Người gửi mở lại được một lần.', 'confirmed', now(), now()),
  ('support.announce-hours', 'Báo trước việc tạm ngừng phần mềm', '72', '72 giờ', 'giờ', 'Quy ước của phần mềm', 'product', '2020-01-01T00:00:00+07:00', 'U', 'Từ lúc này thông báo hiện trên các trang.', 'confirmed', now(), now());
select set_config('handbook.ticket', '', true);
