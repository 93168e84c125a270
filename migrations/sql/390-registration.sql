-- Accounts for members (plugins/registration): what a person asks for by their Party card, decided by two people; links that activate an
-- account; lists of a cell; who is not expected to have an account; figures. Order of steps: plugins/registration/domain/machine.ts.
create table handbook.registrations (
  id uuid primary key default gen_random_uuid(),
  state text not null default 'received',
  -- 'web': the public page; 'app': the same door, from an app.
  source text not null,
  received_at timestamptz(3) not null default now(),
  -- Which wording was agreed to, and to which purposes.
  text_version text not null,
  consents text[] not null,
  -- Set by the sorter, which nobody who asks waits for: whether somebody is known makes no difference to their answer.
  member_id uuid references public.members (id) on delete restrict,
  due_on date,
  verified_by uuid, verified_at timestamptz(3),
  approved_by uuid, approved_at timestamptz(3),
  user_id uuid,
  closed_at timestamptz(3),
  constraint registrations_said check (
    state in ('received', 'unmatched', 'waiting', 'verified', 'approved', 'refused', 'merged', 'lapsed', 'has-account') and source in ('web', 'app')
    and (state in ('received', 'unmatched')) = (member_id is null)
    and (state in ('received', 'unmatched', 'waiting', 'verified')) = (closed_at is null)
    and (state not in ('verified', 'approved') or verified_by is not null) and (state <> 'approved' or (approved_by is not null and user_id is not null)))
);
create index registrations_open on handbook.registrations (state, received_at) where closed_at is null;
create index registrations_member on handbook.registrations (member_id) where member_id is not null;
create index registrations_closed on handbook.registrations (closed_at) where closed_at is not null;
create trigger b_guard before insert or update or delete on handbook.registrations for each row execute function handbook.require_ticket('registrations.');

-- What was typed, and the photo of the card: sealed, apart from the case, gone some days after its end.
create table handbook.registration_papers (
  registration_id uuid primary key references handbook.registrations (id) on delete cascade,
  typed text not null,
  photo text not null,
  constraint registration_papers_sealed check (typed like 'v1.%' and photo like 'v1.%')
);
create trigger b_guard before insert or update or delete on handbook.registration_papers for each row execute function handbook.require_ticket('registrations.');
insert into handbook.sealed_tables values ('registration_papers', array['registration_id']);

-- The wording that people agreed to, whole, by version.
create table handbook.registration_texts (version text primary key, words jsonb not null, since timestamptz not null default now());
select handbook.protect_evidence('handbook.registration_texts', null);

-- Who looked at the papers of a registration: evidence.
create table handbook.registration_readings (
  id uuid primary key default gen_random_uuid(),
  registration_id uuid not null,
  member_id uuid not null,
  reader_id uuid not null,
  at timestamptz not null default now()
);
create index registration_readings_member on handbook.registration_readings (member_id, at desc);
select handbook.protect_evidence('handbook.registration_readings', null);

create table handbook.registration_steps (
  id bigint generated always as identity primary key,
  registration_id uuid not null references handbook.registrations (id) on delete cascade,
  step text not null,
  state text not null,
  -- No reference: an account that is gone leaves the step standing. Null: the sorter, or the clock.
  by_user uuid,
  reason text,
  recorded_at timestamptz(3) not null
);
create index registration_steps_of on handbook.registration_steps (registration_id, id);
create trigger b_guard before insert or update or delete on handbook.registration_steps for each row execute function handbook.require_ticket('registrations.');

-- How many came of what: all that is kept of those that fit nobody.
create table handbook.registration_tally (month date not null, outcome text not null, number integer not null, primary key (month, outcome));
create trigger b_guard before insert or update or delete on handbook.registration_tally for each row execute function handbook.require_ticket('registrations.');

-- One figure of the rule in force, 2 people where there is none.
create function handbook.registration_people() returns integer language sql stable as $$
  select coalesce((select (r.value ->> 'people')::integer from public.rules r where r.key = 'accounts.registration' and r.state = 'confirmed'
    and r.valid_from <= now() and (r.valid_to is null or r.valid_to > now())), 2)
$$;

create function handbook.registrations_keep() returns trigger language plpgsql as $$
declare
  said constant text[] := array['id', 'source', 'received_at', 'text_version', 'consents'];
  field text;
begin
  if tg_op = 'INSERT' then
    if new.state = 'received' then return new; end if;
    raise exception 'a registration begins received' using errcode = 'HB002';
  end if;
  if tg_op = 'DELETE' then
    if handbook.has_ticket('registrations.demonstration-remove') or (old.state = 'unmatched' and handbook.has_ticket('registrations.forget')) then return old; end if;
    raise exception 'registrations are not removed' using errcode = 'HB002';
  end if;
  foreach field in array said loop
    if to_jsonb(new) -> field is distinct from to_jsonb(old) -> field then raise exception 'what a registration says is not rewritten (%)', field using errcode = 'HB002'; end if;
  end loop;
  if old.member_id is not null and new.member_id is distinct from old.member_id then raise exception 'a registration stays with its member' using errcode = 'HB002'; end if;
  if not new.state = any(case old.state
      when 'received' then array['waiting', 'unmatched', 'has-account']
      when 'unmatched' then array['waiting', 'has-account']
      when 'waiting' then array['verified', 'refused', 'merged', 'lapsed']
      when 'verified' then array['approved', 'waiting', 'refused', 'lapsed']
      else array[]::text[] end) then
    raise exception 'a registration does not go from % to %', old.state, new.state using errcode = 'HB002';
  end if;
  if new.state = 'approved' then
    if new.approved_by = old.verified_by and handbook.registration_people() > 1 then raise exception 'who verifies does not approve' using errcode = 'HB002'; end if;
    if new.verified_by is distinct from old.verified_by then raise exception 'who verified stays who verified' using errcode = 'HB002'; end if;
    if not exists (select 1 from public.members m where m.id = new.member_id and m.user_id = new.user_id and m.user_id is distinct from new.approved_by and m.user_id is distinct from new.verified_by) then
      raise exception 'an approved registration has the account of its member, and nobody decides on their own' using errcode = 'HB002';
    end if;
  end if;
  return new;
end $$;
create trigger p_registration before insert or update or delete on handbook.registrations for each row execute function handbook.registrations_keep();

-- The one way to the papers for people: whoever reads them is written down in the same transaction.
create function handbook.open_registration(wanted uuid, reader uuid) returns table (typed text, photo text)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if reader is null then raise exception 'papers are read by somebody' using errcode = 'HB002'; end if;
  insert into handbook.registration_readings (registration_id, member_id, reader_id)
    select r.id, r.member_id, $2 from handbook.registrations r where r.id = $1 and r.member_id is not null;
  if not found then return; end if;
  return query select p.typed, p.photo from handbook.registration_papers p where p.registration_id = $1;
end $$;

-- For the sorter, and only while nobody is found: what was typed, never the photo.
create function handbook.registrations_to_sort(wanted text, most integer) returns table (id uuid, state text, typed text)
language sql security definer set search_path = pg_catalog, pg_temp as $$
  select r.id, r.state, p.typed from handbook.registrations r join handbook.registration_papers p on p.registration_id = r.id
  where r.state = wanted and wanted in ('received', 'unmatched') order by case wanted when 'received' then r.received_at end, random() limit most
$$;

-- By rule: the papers of what has ended, and whatever fitted nobody, after so many days.
create function handbook.forget_registrations(photo_days integer, unmatched_days integer) returns integer
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare gone integer;
begin
  delete from handbook.registration_papers p using handbook.registrations r
    where r.id = p.registration_id and r.closed_at < now() - make_interval(days => photo_days);
  get diagnostics gone = row_count;
  delete from handbook.registrations r where r.state = 'unmatched' and r.received_at < now() - make_interval(days => unmatched_days);
  return gone;
end $$;

-- A link, or the code of a slip, that activates an account once. Only the digest of its secret is kept; it is made when it is sent or printed.
create table handbook.activation_links (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references public.users (id) on delete cascade,
  way text not null,
  digest text unique,
  issued_by uuid not null,
  issued_at timestamptz(3) not null default now(),
  -- Null until the secret is made.
  expires_at timestamptz(3),
  sent_at timestamptz(3),
  tries integer not null default 0,
  used_at timestamptz(3),
  revoked_at timestamptz(3),
  constraint activation_links_said check (way in ('mail', 'slip') and (digest is null) = (expires_at is null) and not (used_at is not null and revoked_at is not null))
);
create unique index activation_links_open on handbook.activation_links (user_id) where used_at is null and revoked_at is null;
create index activation_links_to_send on handbook.activation_links (issued_at) where way = 'mail' and sent_at is null and used_at is null and revoked_at is null;
create trigger b_guard before insert or update or delete on handbook.activation_links for each row execute function handbook.require_ticket('activation.');
create function handbook.activation_links_keep() returns trigger language plpgsql as $$
begin
  if old.used_at is not null or old.revoked_at is not null or new.user_id <> old.user_id or new.way <> old.way then
    raise exception 'a link that is used or revoked stays so' using errcode = 'HB002';
  end if;
  return new;
end $$;
create trigger p_link before update on handbook.activation_links for each row execute function handbook.activation_links_keep();

-- What people agreed to when they activated, by purpose.
create table handbook.activation_consents (
  user_id uuid not null references public.users (id) on delete cascade,
  text_version text not null,
  consents text[] not null,
  at timestamptz(3) not null,
  primary key (user_id, at)
);
create trigger b_guard before insert or update or delete on handbook.activation_consents for each row execute function handbook.require_ticket('activation.');

-- Accounts for a whole cell at once: proposed by one, approved by another.
create table handbook.activation_lists (
  id uuid primary key default gen_random_uuid(),
  cell_id uuid not null references public.organizations (id),
  state text not null default 'proposed',
  proposed_by uuid not null,
  proposed_at timestamptz(3) not null,
  decided_by uuid,
  decided_at timestamptz(3),
  reason text,
  constraint activation_lists_said check (state in ('proposed', 'approved', 'refused') and (state = 'proposed') = (decided_by is null) and (decided_by is null) = (decided_at is null))
);
create index activation_lists_cell on handbook.activation_lists (cell_id, proposed_at desc);
create unique index activation_lists_open on handbook.activation_lists (cell_id) where state = 'proposed';
create trigger b_guard before insert or update or delete on handbook.activation_lists for each row execute function handbook.require_ticket('activation.');
create table handbook.activation_list_members (
  list_id uuid not null references handbook.activation_lists (id) on delete cascade,
  member_id uuid not null references public.members (id) on delete restrict,
  -- Null until the account is made; 'skipped': had one meanwhile, or is a member no more.
  outcome text check (outcome in ('made', 'skipped')),
  primary key (list_id, member_id)
);
create trigger b_guard before insert or update or delete on handbook.activation_list_members for each row execute function handbook.require_ticket('activation.');
create function handbook.activation_lists_keep() returns trigger language plpgsql as $$
begin
  if old.state <> 'proposed' or to_jsonb(new) - array['state', 'decided_by', 'decided_at', 'reason'] is distinct from to_jsonb(old) - array['state', 'decided_by', 'decided_at', 'reason'] then
    raise exception 'a list is decided once' using errcode = 'HB002';
  end if;
  if new.state = 'approved' and new.decided_by = old.proposed_by and handbook.registration_people() > 1 then raise exception 'a list is approved by somebody else' using errcode = 'HB002'; end if;
  return new;
end $$;
create trigger p_list before update on handbook.activation_lists for each row execute function handbook.activation_lists_keep();

-- Why a member is not expected to have an account: reasons are data.
create table handbook.ineligible_reasons (key text primary key, vi text not null, en text not null, position integer not null);
insert into handbook.ineligible_reasons values
  ('old', 'Tuổi cao, không sử dụng được thiết bị', 'Too old to use a device', 1),
  ('ill', 'Ốm đau, bệnh nặng', 'Ill', 2),
  ('no-telephone', 'Không có điện thoại hoặc thiết bị phù hợp', 'No telephone or fitting device', 3),
  ('abroad', 'Đang ở nước ngoài', 'Abroad', 4),
  ('exempt', 'Được miễn công tác và sinh hoạt đảng', 'Exempt from Party work and meetings', 5),
  ('other', 'Lý do khác', 'Another reason', 6);
create table handbook.ineligible_members (
  id uuid primary key default gen_random_uuid(),
  member_id uuid not null references public.members (id) on delete restrict,
  reason text not null references handbook.ineligible_reasons (key),
  marked_by uuid not null,
  marked_at timestamptz(3) not null,
  ended_by uuid,
  ended_at timestamptz(3),
  constraint ineligible_members_ended check ((ended_by is null) = (ended_at is null))
);
create unique index ineligible_members_open on handbook.ineligible_members (member_id) where ended_at is null;
create trigger b_guard before insert or update or delete on handbook.ineligible_members for each row execute function handbook.require_ticket('activation.');

-- Which accounts were used in which month: opened a session in it, or went on using one.
create table handbook.accounts_used (month date not null, user_id uuid not null, primary key (month, user_id));
create trigger b_guard before insert or update or delete on handbook.accounts_used for each row execute function handbook.require_ticket('activation.');

-- A line a cell, so that figures of the whole city are a sum of some thousand lines: counted anew by the worker, and at once for a cell in which something was done here.
create table handbook.activation_counts (
  cell_id uuid primary key references public.organizations (id),
  members integer not null, eligible integer not null, activated integer not null, activated_eligible integer not null, used integer not null,
  counted_at timestamptz(3) not null
);
create trigger b_guard before insert or update or delete on handbook.activation_counts for each row execute function handbook.require_ticket('activation.');
create function handbook.count_activation(only_cells uuid[]) returns void language plpgsql as $$
declare present date := date_trunc('month', now() at time zone 'Asia/Ho_Chi_Minh');
begin
  delete from handbook.activation_counts c where only_cells is null or c.cell_id = any(only_cells);
  insert into handbook.activation_counts
    select m.cell_id, count(*), count(*) filter (where x.member_id is null),
      count(*) filter (where u.hash is not null and u.disabled_at is null),
      count(*) filter (where u.hash is not null and u.disabled_at is null and x.member_id is null), count(a.user_id), now()
    from public.members m
      left join public.users u on u.id = m.user_id
      left join handbook.ineligible_members x on x.member_id = m.id and x.ended_at is null
      left join handbook.accounts_used a on a.month = present and a.user_id = m.user_id
    where handbook.belongs(m.status::text) and (only_cells is null or m.cell_id = any(only_cells))
    group by m.cell_id;
end $$;

-- The report on the software's use, as it stood when the month was over.
create table handbook.use_reports (
  organization_id uuid not null references public.organizations (id),
  month date not null,
  figures jsonb not null,
  made_at timestamptz(3) not null,
  primary key (organization_id, month)
);
create trigger b_guard before insert or update or delete on handbook.use_reports for each row execute function handbook.require_ticket('activation.');

select set_config('handbook.ticket', 'rules.ship', true);
insert into public.rules (key, name, value, value_shown, unit, source, source_type, valid_from, mark, note, state, proposed_at, confirmed_at)
select r.key, r.name, r.value::jsonb, r.shown, '', 'Quy ước của phần mềm', 'product', '2020-01-01T00:00:00+07:00', 'U', r.note, 'confirmed', now(), now()
from (values
  ('accounts.registration', 'Đăng ký và kích hoạt tài khoản',
    '{"people": 2, "verifyDays": 3, "approveDays": 3, "paperDays": 30, "unmatchedDays": 30, "linkDays": 7, "slipDays": 30}',
    '2 người quyết định; xác minh trong 3 ngày làm việc, phê duyệt trong 3 ngày làm việc; xóa ảnh thẻ sau 30 ngày, đăng ký không khớp sau 30 ngày; liên kết có giá trị 7 ngày, phiếu 30 ngày',
    'Hai bước xác minh và phê duyệt theo điểm 1.1, 1.3 khoản 1 Điều 10 Quy chế số 4529-QĐ/TU; hai người khác nhau và các thời hạn là lựa chọn của phần mềm.'),
  ('accounts.use-report', 'Báo cáo tháng về sử dụng phần mềm', '{"day": 3, "behindPercent": 50}',
    'lập ngày 3 hằng tháng; nhắc chi bộ có dưới 50% đảng viên đủ điều kiện đã kích hoạt',
    'Tài liệu thống kê hằng tháng chậm nhất ngày 5 tháng sau; ngày lập và mức nhắc là lựa chọn của phần mềm.')
) as r(key, name, value, shown, note);
select set_config('handbook.ticket', '', true);
