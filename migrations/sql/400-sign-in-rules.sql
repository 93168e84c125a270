-- The figures of sign-in as dated rules (plugins/accounts/attempts, sessions, idle; RULES.md 2): how many failures lock, after how long without
-- work a session ends, after how many days without a sign-in an account is switched off.

-- The value of a rule in force now.
create function handbook.rule_now(of_key text) returns jsonb language sql stable as $$
  select r.value from public.rules r
  where r.key = of_key and r.state = 'confirmed' and r.valid_from <= now() and (r.valid_to is null or r.valid_to > now()) limit 1
$$;

create function handbook.in_demonstration() returns boolean language sql stable as $$
  select exists (select 1 from public.payload_kv where key = 'handbook.demonstration' and data ->> 'phase' in ('loading', 'loaded'))
$$;

-- Failures of one source on one account, minutes it is locked, failures of one source on all accounts.
create function handbook.sign_in_lock(out failures integer, out seconds integer, out per_source integer) language sql stable as $$
  select coalesce((v ->> 'failures')::integer, 5), 60 * coalesce((v ->> 'minutes')::integer, 15), coalesce((v ->> 'perSource')::integer, 100)
  from (select handbook.rule_now('accounts.sign-in-lock') as v) r
$$;

-- What an account is, by the mandates it holds now, itself or in a group: 'admin', 'business', 'member'.
create function handbook.account_kind(of_user uuid) returns text language sql stable as $$
  with held as (
    select m.role::text as role from public.mandates m join public.organizations o on o.id = m.organization_id
    where m.user_id = of_user and m.valid_from <= now() and (m.valid_to is null or m.valid_to > now()) and (o.valid_to is null or o.valid_to > now())
    union all
    select m.role::text from public.group_members g join public.mandates m on m.group_id = g.group_id join public.organizations o on o.id = m.organization_id
    where g.user_id = of_user and g.valid_from <= now() and (g.valid_to is null or g.valid_to > now())
      and m.valid_from <= now() and (m.valid_to is null or m.valid_to > now()) and (o.valid_to is null or o.valid_to > now())
  )
  select case when exists (select 1 from held where role in ('system-admin', 'organization-admin')) then 'admin'
    when exists (select 1 from held) then 'business' else 'member' end
$$;

-- Seconds without work after which a session of this account ends. While the house shows its demonstration, two hours at the least: it says so at its start.
create function handbook.session_idle_seconds(of_user uuid) returns integer language sql stable as $$
  select case when handbook.in_demonstration() then greatest(7200, s.seconds) else s.seconds end
  from (select 60 * coalesce((handbook.rule_now('accounts.sessions') ->> k.kind)::integer, case k.kind when 'admin' then 5 when 'business' then 15 else 20160 end) as seconds
        from (select handbook.account_kind(of_user) as kind) k) s
$$;

-- A session is asked for: seconds until it ends without work; 0: it is over, and ended for good. `used`: a person did something (else a page asked by itself).
create function handbook.use_session(of_session text, of_user uuid, of_browser text, used boolean) returns integer language plpgsql as $$
declare last timestamptz; idle integer := handbook.session_idle_seconds(of_user);
begin
  select last_used_at into last from handbook.session_facts where id = of_session and user_id = of_user;
  -- Opened before anything was known of sessions.
  if last is null then
    insert into handbook.session_facts (id, user_id) values (of_session, of_user) on conflict do nothing;
    return idle;
  end if;
  if last <= now() - make_interval(secs => idle) then
    insert into handbook.ended_sessions (id, user_id) values (of_session, of_user) on conflict do nothing;
    delete from public.users_sessions where id = of_session and _parent_id = of_user;
    return 0;
  end if;
  if not used then return greatest(1, ceil(extract(epoch from last + make_interval(secs => idle) - now())))::integer; end if;
  update handbook.session_facts set last_used_at = now(), browser = coalesce(nullif(of_browser, ''), browser) where id = of_session and (last_used_at < now() - interval '5 seconds' or (browser = '' and of_browser <> ''));
  return idle;
end $$;

-- When an account was last used, to the hour; whether its owner was told that it will be switched off.
create table handbook.account_uses (
  user_id uuid primary key references public.users (id) on delete cascade,
  last_used_at timestamptz not null,
  -- False while it is only counted from when it was made.
  ever boolean not null default false,
  warned_at timestamptz,
  -- Switched off because nobody used it; null again as soon as it is on.
  idle_since timestamptz
);
create index on handbook.account_uses (last_used_at);
-- Nobody is switched off for the time before it was counted.
insert into handbook.account_uses (user_id, last_used_at, ever) select id, now(), hash is not null from public.users;

create function handbook.account_used() returns trigger language plpgsql as $$
begin
  insert into handbook.account_uses as a (user_id, last_used_at, ever) select u.id, new.last_used_at, true from public.users u where u.id = new.user_id
  on conflict (user_id) do update set last_used_at = excluded.last_used_at, ever = true, warned_at = null
  where a.last_used_at < excluded.last_used_at - interval '1 hour' or a.warned_at is not null or not a.ever;
  return null;
end $$;
create trigger z_account_used after insert or update of last_used_at on handbook.session_facts for each row execute function handbook.account_used();

-- Made, or switched on again: counted from here.
create function handbook.account_opened() returns trigger language plpgsql as $$
begin
  insert into handbook.account_uses (user_id, last_used_at) values (new.id, now())
  on conflict (user_id) do update set last_used_at = now(), warned_at = null, idle_since = null;
  return null;
end $$;
create trigger z_account_made after insert on public.users for each row execute function handbook.account_opened();
create trigger z_account_opened after update of disabled_at on public.users for each row
  when (old.disabled_at is not null and new.disabled_at is null) execute function handbook.account_opened();

-- Accounts on for which the rule's days have run, or run in `ahead` days. @param days {"members": 45, "mandates": 45}; 0: never
create function handbook.idle_accounts(days jsonb, ahead integer) returns table (account uuid, account_home uuid, kind text, used_at timestamptz, told_at timestamptz) language sql stable as $$
  select u.id, u.home_id, k.kind, a.last_used_at, a.warned_at
  from handbook.account_uses a join public.users u on u.id = a.user_id and u.disabled_at is null
  cross join lateral (select handbook.account_kind(u.id) as kind) k
  cross join lateral (select (days ->> case when k.kind = 'member' then 'members' else 'mandates' end)::integer as after) d
  where a.last_used_at <= now() - make_interval(days => greatest(1, least(nullif((days ->> 'members')::integer, 0), nullif((days ->> 'mandates')::integer, 0)) - ahead))
    and not handbook.in_demonstration() and d.after > 0 and a.last_used_at <= now() - make_interval(days => greatest(1, d.after - ahead))
$$;

select set_config('handbook.ticket', 'rules.ship', true);
insert into public.rules (key, name, value, value_shown, unit, source, source_type, valid_from, mark, note, state, proposed_at, confirmed_at)
select r.key, r.name, r.value::jsonb, r.shown, '', 'TCVN 14423:2026, cấp độ 3 (theo nguồn dẫn lại)', 'product', '2020-01-01T00:00:00+07:00', 'T', r.note, 'confirmed', now(), now()
from (values
  ('accounts.sign-in-lock', 'Khóa đăng nhập sau nhiều lần sai', '{"failures": 5, "minutes": 15, "perSource": 100}',
    'khóa 15 phút sau 5 lần sai; một nơi sai 100 lần với mọi tài khoản cũng bị khóa',
    'Theo nguồn dẫn lại: 5 lần sai thì khóa; chờ đối chiếu với văn bản. Chỉ khóa từ nơi đã nhập sai, không khóa tài khoản theo tên: không ai khóa được tài khoản của người khác. Số phút và số lần của một nơi là lựa chọn của phần mềm.'),
  ('accounts.sessions', 'Thời gian chờ của phiên làm việc', '{"member": 20160, "business": 15, "admin": 5}',
    'kết thúc sau 14 ngày không dùng với đảng viên, 15 phút với người có vai trò, 5 phút với quản trị',
    'Theo nguồn dẫn lại: 15 phút với nghiệp vụ, 5 phút với quản trị; chờ đối chiếu với văn bản. Với đảng viên không giữ vai trò là lựa chọn của phần mềm. Trong thời gian trình diễn, ít nhất 2 giờ với mọi người.'),
  ('accounts.idle', 'Khóa tài khoản không dùng', '{"members": 45, "mandates": 45, "warn": 7}',
    'khóa sau 45 ngày không dùng với đảng viên, 45 ngày với người có vai trò; báo trước 7 ngày',
    'Theo nguồn dẫn lại: tài khoản không dùng 45 ngày thì khóa; chờ đối chiếu với văn bản. Báo trước là lựa chọn của phần mềm; không khóa ai khi chưa báo trước. Trong thời gian trình diễn không khóa ai. 0 ngày: không khóa.')
) as r(key, name, value, shown, note);
select set_config('handbook.ticket', '', true);
