-- Sign-in for apps (plugins/accounts/devices): a device is one lasting session of Payload's (users_sessions) and one row here that knows its refresh
-- token, as a digest. What ends the session ends the device, in every process: its access tokens name that session.
create table handbook.devices (
  id uuid primary key,
  user_id uuid not null references public.users (id) on delete cascade,
  session_id text not null unique,
  name text not null check (length(name) between 1 and 60),
  platform text not null check (platform in ('android', 'ios', 'web', 'other')),
  -- Digest of a secret that the device made and keeps apart from its tokens.
  key_digest text not null,
  -- The token that is good now; the one before it, and when it was replaced; the salt its successor was derived with.
  generation integer not null default 0,
  digest text not null,
  previous_digest text,
  salt text,
  renewed_at timestamptz not null default now(),
  begun_at timestamptz not null default now(),
  -- However much it is used: then the person signs in anew.
  ends_at timestamptz not null
);
create index on handbook.devices (user_id);

-- Minutes of an access token; days a device lasts by what its account is; seconds a lost answer may be asked for again (rule accounts.devices).
create function handbook.device_rule(of_user uuid, out access_seconds integer, out lasts_days integer, out grace_seconds integer) language sql stable as $$
  select 60 * coalesce((v ->> 'access')::integer, 10),
    coalesce((v ->> k.kind)::integer, case k.kind when 'admin' then 7 when 'business' then 30 else 180 end),
    coalesce((v ->> 'grace')::integer, 30)
  from (select handbook.rule_now('accounts.devices') as v) r, (select handbook.account_kind(of_user) as kind) k
$$;

select set_config('handbook.ticket', 'rules.ship', true);
insert into public.rules (key, name, value, value_shown, unit, source, source_type, valid_from, mark, note, state, proposed_at, confirmed_at)
values ('accounts.devices', 'Đăng nhập trên ứng dụng điện thoại', '{"access": 10, "member": 180, "business": 30, "admin": 7, "grace": 30}',
  'mã truy cập dùng trong 10 phút; nhập lại mật khẩu sau 180 ngày với đảng viên, 30 ngày với người có vai trò, 7 ngày với quản trị', '', 'Lựa chọn của phần mềm', 'product',
  '2020-01-01T00:00:00+07:00', 'T', 'Thời gian chờ khi không dùng theo quy tắc “Thời gian chờ của phiên làm việc”, như khi dùng trình duyệt.', 'confirmed', now(), now());
select set_config('handbook.ticket', '', true);
