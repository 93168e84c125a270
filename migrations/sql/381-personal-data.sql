-- The request desk, retention and the register of breaches (plugins/personal-data; Law 91/2025/QH15, decree 356/2025, RULES.md 4).

-- Who answers for personal data at an organisation, by decision; without one it is the administrator's.
create table handbook.data_officers (
  id uuid primary key default gen_random_uuid(),
  organization_id uuid not null references public.organizations (id) on delete restrict,
  user_id uuid not null,
  decision_number text not null check (length(decision_number) between 1 and 100),
  decision_date date not null,
  valid_from timestamptz(3) not null,
  valid_to timestamptz(3),
  recorded_by uuid not null,
  constraint data_officers_order check (valid_to is null or valid_to > valid_from)
);
create unique index data_officers_one on handbook.data_officers (organization_id, user_id) where valid_to is null;
create trigger b_guard before insert or update or delete on handbook.data_officers for each row execute function handbook.require_ticket('personal-data.');

-- What a person asks about the data kept of them. What was said and what was answered are sealed: they speak of a person.
create table handbook.data_requests (
  id uuid primary key default gen_random_uuid(),
  kind text not null check (kind in ('see', 'correct', 'withdraw-consent', 'delete', 'restrict', 'object')),
  -- Whom it is about. No references: what was asked stands when an account is gone.
  user_id uuid,
  member_id uuid,
  -- Somebody with neither account nor record: who they are, sealed.
  person text,
  -- Who answered for them when they asked.
  organization_id uuid not null references public.organizations (id) on delete restrict,
  asked_by uuid not null,
  -- Entered by somebody else, for whom asked without an account.
  on_behalf boolean not null,
  -- Whose handling is complained about: they neither see nor answer it.
  about_user uuid,
  purpose text,
  -- The proposal a correction went into.
  proposal_id uuid,
  said text,
  state text not null default 'asked' check (state in ('asked', 'taken', 'granted', 'partly', 'refused', 'withdrawn')),
  asked_at timestamptz(3) not null,
  -- The first instant that is too late, with the rules it was worked out by.
  due_at timestamptz(3) not null,
  rules jsonb not null,
  taken_by uuid,
  taken_at timestamptz(3),
  -- Null on what is answered: the software, where nobody has to weigh anything.
  answered_by uuid,
  answered_at timestamptz(3),
  answer text,
  -- What was done, by category: keys and counts.
  outcome jsonb,
  constraint data_requests_whom check (user_id is not null or member_id is not null or person is not null),
  constraint data_requests_sealed check (said like 'v1.%' and person like 'v1.%' and answer like 'v1.%'),
  constraint data_requests_due check (due_at > asked_at),
  constraint data_requests_answered check ((state in ('granted', 'partly', 'refused')) = (answered_at is not null and answer is not null)),
  constraint data_requests_taken check (state <> 'taken' or taken_by is not null)
);
create index data_requests_open on handbook.data_requests (due_at) where state in ('asked', 'taken');
create index data_requests_organization on handbook.data_requests (organization_id, asked_at desc);
create index data_requests_user on handbook.data_requests (user_id, asked_at desc);
create trigger b_guard before insert or update or delete on handbook.data_requests for each row execute function handbook.require_ticket('personal-data.');

create function handbook.data_requests_keep() returns trigger language plpgsql as $$
declare
  free constant text[] := array['state', 'taken_by', 'taken_at', 'answered_by', 'answered_at', 'answer', 'outcome', 'proposal_id'];
begin
  if tg_op = 'INSERT' then
    if new.state = 'asked' and new.taken_at is null and new.answered_at is null then return new; end if;
    raise exception 'a request begins asked' using errcode = 'HB002';
  end if;
  if tg_op = 'DELETE' then
    if handbook.has_ticket('personal-data.demonstration-remove') then return old; end if;
    raise exception 'requests are never removed' using errcode = 'HB003';
  end if;
  -- Sealed anew by another key, it says the same.
  if handbook.has_ticket('personal-data.reseal') and to_jsonb(new) - array['person', 'said', 'answer'] = to_jsonb(old) - array['person', 'said', 'answer'] then return new; end if;
  if to_jsonb(new) - free is distinct from to_jsonb(old) - free then
    raise exception 'what a request says is not rewritten' using errcode = 'HB003';
  end if;
  if old.proposal_id is not null and new.proposal_id is distinct from old.proposal_id then
    raise exception 'a request is followed by one proposal' using errcode = 'HB003';
  end if;
  if old.state = new.state and old.state in ('asked', 'taken') then return new; end if;
  if not (new.state = any(case old.state
      when 'asked' then array['taken', 'granted', 'partly', 'refused', 'withdrawn']
      when 'taken' then array['granted', 'partly', 'refused', 'withdrawn']
      else array[]::text[] end)) then
    raise exception 'a request does not go from % to %', old.state, new.state using errcode = 'HB002';
  end if;
  -- Nobody judges their own request, nor a complaint about themself; the software answers only what leaves nothing to weigh.
  if new.state in ('taken', 'granted', 'partly', 'refused') and coalesce(new.answered_by, new.taken_by) in (old.user_id, old.about_user) then
    raise exception 'a request is answered by somebody else' using errcode = 'HB002';
  end if;
  if new.state in ('granted', 'partly', 'refused') and new.answered_by is null
     and not (old.kind = 'see' and new.state = 'granted' or old.kind = 'correct' and old.proposal_id is not null) then
    raise exception 'a request is answered by a person' using errcode = 'HB002';
  end if;
  return new;
end $$;
create trigger p_data_request before insert or update or delete on handbook.data_requests for each row execute function handbook.data_requests_keep();

create table handbook.data_request_steps (
  id bigint generated always as identity primary key,
  request_id uuid not null references handbook.data_requests (id) on delete cascade,
  step text not null,
  state text not null,
  -- Null: the clock or the software.
  by_user uuid,
  recorded_at timestamptz(3) not null
);
create index data_request_steps_request on handbook.data_request_steps (request_id, id);
create trigger b_guard before insert or update or delete on handbook.data_request_steps for each row execute function handbook.require_ticket('personal-data.');

-- Answers that hold everything kept of a person: sealed, for a time, fetched by who asked.
create table handbook.data_packs (
  id uuid primary key default gen_random_uuid(),
  request_id uuid not null unique references handbook.data_requests (id) on delete cascade,
  sealed text not null check (sealed like 'v1.%'),
  made_at timestamptz(3) not null,
  expires_at timestamptz(3) not null check (expires_at > made_at)
);
create index data_packs_expire on handbook.data_packs (expires_at);
create trigger b_guard before insert or update or delete on handbook.data_packs for each row execute function handbook.require_ticket('personal-data.');

-- While a hold stands, nothing of the person, or of anybody of the organisation, is deleted.
create table handbook.legal_holds (
  id uuid primary key default gen_random_uuid(),
  user_id uuid,
  member_id uuid,
  organization_id uuid references public.organizations (id) on delete restrict,
  reason text not null check (length(reason) between 10 and 1000),
  held_by uuid not null,
  held_at timestamptz(3) not null,
  released_by uuid,
  released_at timestamptz(3),
  constraint legal_holds_whom check (((user_id is not null or member_id is not null)) <> (organization_id is not null)),
  constraint legal_holds_released check ((released_at is null) = (released_by is null))
);
create index legal_holds_open on handbook.legal_holds (held_at) where released_at is null;
create trigger b_guard before insert or update or delete on handbook.legal_holds for each row execute function handbook.require_ticket('retention.');
create function handbook.privacy_only_ends() returns trigger language plpgsql as $$
begin
  -- Arguments: the columns that say the end.
  if tg_op = 'UPDATE' and (to_jsonb(old) ->> tg_argv[0]) is null and to_jsonb(new) - tg_argv = to_jsonb(old) - tg_argv then return new; end if;
  if tg_op = 'DELETE' and handbook.ticket() like '%.demonstration-remove%' then return old; end if;
  raise exception 'rows of % are ended, never rewritten', tg_table_name using errcode = 'HB003';
end $$;
create trigger c_only_ends before update or delete on handbook.legal_holds for each row execute function handbook.privacy_only_ends('released_at', 'released_by');
create trigger c_only_ends before update or delete on handbook.data_officers for each row execute function handbook.privacy_only_ends('valid_to');

-- The accounts that holds keep: their own, those of their members, those of everybody under an organisation held.
create function handbook.held_users() returns table (held uuid) language sql stable as $$
  select h.user_id from handbook.legal_holds h where h.released_at is null and h.user_id is not null
  union select m.user_id from handbook.legal_holds h join public.members m on m.id = h.member_id where h.released_at is null and m.user_id is not null
  union select u.id from handbook.legal_holds h join public.organizations o on o.id = h.organization_id
    join public.users u on u.home_path >= o.path and u.home_path < handbook.subtree_end(o.path) where h.released_at is null
  union select m.user_id from handbook.legal_holds h join public.organizations o on o.id = h.organization_id
    join public.members m on m.cell_path >= o.path and m.cell_path < handbook.subtree_end(o.path) where h.released_at is null and m.user_id is not null
$$;

-- What retention did: one line a batch, written in the transaction that deleted. Evidence.
create table handbook.retention_runs (
  id bigint generated always as identity primary key,
  run uuid not null,
  category text not null,
  -- The version of the rule, and its length as people read it.
  rule_id uuid not null,
  rule_shown text not null,
  -- What was older went.
  before timestamptz(3) not null,
  batch int not null check (batch > 0),
  deleted int not null check (deleted >= 0),
  began_at timestamptz(3) not null,
  ended_at timestamptz(3) not null,
  by_way text not null check (by_way in ('worker', 'command-line'))
);
create index retention_runs_category on handbook.retention_runs (category, id desc);
select handbook.protect_evidence('handbook.retention_runs', null);

-- Breaches of personal data: what, when it was known, whom it touches; reported within the rule's hours; closed with a report.
create table handbook.data_breaches (
  id uuid primary key default gen_random_uuid(),
  organization_id uuid not null references public.organizations (id) on delete restrict,
  what text not null check (length(what) between 10 and 4000),
  known_at timestamptz(3) not null,
  due_at timestamptz(3) not null,
  rules jsonb not null,
  -- How many, as far as is known: steps say more later.
  touched int not null check (touched >= 0),
  state text not null default 'open' check (state in ('open', 'reported', 'closed')),
  reported_at timestamptz(3),
  report_number text,
  closing text,
  closed_at timestamptz(3),
  recorded_by uuid not null,
  recorded_at timestamptz(3) not null,
  constraint data_breaches_due check (due_at > known_at),
  constraint data_breaches_reported check (state = 'open' or (reported_at is not null and report_number is not null)),
  constraint data_breaches_closed check ((state = 'closed') = (closed_at is not null and closing is not null))
);
create index data_breaches_open on handbook.data_breaches (due_at) where state = 'open';
create trigger b_guard before insert or update or delete on handbook.data_breaches for each row execute function handbook.require_ticket('breaches.');
create function handbook.data_breaches_keep() returns trigger language plpgsql as $$
declare
  free constant text[] := array['state', 'touched', 'reported_at', 'report_number', 'closing', 'closed_at'];
begin
  if tg_op = 'INSERT' then
    if new.state = 'open' then return new; end if;
    raise exception 'a breach begins open' using errcode = 'HB002';
  end if;
  if tg_op = 'DELETE' then
    if handbook.has_ticket('breaches.demonstration-remove') then return old; end if;
    raise exception 'breaches are never removed' using errcode = 'HB003';
  end if;
  if old.state = 'closed' or to_jsonb(new) - free is distinct from to_jsonb(old) - free
     or (old.reported_at is not null and (new.reported_at, new.report_number) is distinct from (old.reported_at, old.report_number)) then
    raise exception 'what was recorded of a breach is not rewritten' using errcode = 'HB003';
  end if;
  if old.state <> new.state and not (old.state = 'open' and new.state = 'reported' or old.state = 'reported' and new.state = 'closed') then
    raise exception 'a breach does not go from % to %', old.state, new.state using errcode = 'HB002';
  end if;
  return new;
end $$;
create trigger p_data_breach before insert or update or delete on handbook.data_breaches for each row execute function handbook.data_breaches_keep();

create table handbook.data_breach_steps (
  id bigint generated always as identity primary key,
  breach_id uuid not null references handbook.data_breaches (id) on delete cascade,
  step text not null check (step in ('recorded', 'note', 'touched', 'reported', 'told', 'closed', 'overdue')),
  note text not null check (length(note) <= 4000),
  -- How many people were told, or are touched.
  people int,
  by_user uuid,
  recorded_at timestamptz(3) not null
);
create index data_breach_steps_breach on handbook.data_breach_steps (breach_id, id);
create trigger b_guard before insert or update or delete on handbook.data_breach_steps for each row execute function handbook.require_ticket('breaches.');

select set_config('handbook.ticket', 'rules.ship', true);
insert into public.rules (key, name, value, value_shown, unit, source, source_type, valid_from, mark, note, state, proposed_at, confirmed_at)
select r.key, r.name, r.value::jsonb, r.value || ' ngày', 'ngày', 'Quy ước của phần mềm', 'product', '2020-01-01T00:00:00+07:00', 'U', r.note, 'confirmed', now(), now()
from (values
  ('retention.read-notices', 'Lưu thông báo đã đọc', '180', 'Thông báo chưa đọc không bị xóa.'),
  ('retention.sent-mail', 'Lưu vết thư và thông báo đẩy đã gửi', '30', 'Để tra cứu khi có người báo không nhận được.'),
  ('retention.ended-accounts', 'Lưu dữ liệu phụ của tài khoản đã khóa', '365', 'Mật khẩu cũ, thiết bị nhận thông báo, lựa chọn thông báo; tài khoản và nhật ký vẫn giữ.'),
  ('retention.staged-imports', 'Lưu dữ liệu nháp của tệp nhập', '30', 'Các dòng đã đọc từ tệp nhập mà chưa hoặc đã đưa vào danh sách; đảng viên đã nhập không bị ảnh hưởng.'),
  ('retention.answer-files', 'Lưu bản kết xuất dữ liệu cá nhân chờ người yêu cầu nhận', '14', 'Hết thời hạn có thể yêu cầu lại.')
) as r(key, name, value, note);
select set_config('handbook.ticket', '', true);

-- Staged rows of files whose batch is done with, or was left lying. The product's role reads and deletes them by no other way (350).
create function handbook.staged_before(before_at timestamptz) returns int language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select count(*)::int from handbook.member_import_rows r join handbook.member_imports i on i.id = r.batch_id
  where i.state in ('checked', 'applied', 'undone', 'dropped') and coalesce(i.finished_at, i.started_at) < before_at
$$;
create function handbook.forget_staged(before_at timestamptz, most int) returns int language sql security definer set search_path = pg_catalog, pg_temp as $$
  with gone as (
    delete from handbook.member_import_rows where ctid = any(array(
      select r.ctid from handbook.member_import_rows r join handbook.member_imports i on i.id = r.batch_id
      where i.state in ('checked', 'applied', 'undone', 'dropped') and coalesce(i.finished_at, i.started_at) < before_at limit most))
    returning 1)
  select count(*)::int from gone
$$;
