-- The second factor (plugins/accounts/secondFactor): keys of authenticator apps, sealed; recovery codes, digested; passkeys; the
-- challenge between a right password and the session. Beside the sign-in collection, so that Payload's writing back of whole rows
-- reaches none of it.
create table handbook.totp_keys (
  user_id uuid primary key references public.users (id) on delete cascade,
  sealed text,
  confirmed_at timestamptz,
  -- The time step of the last code that was taken: no code is taken twice.
  last_step bigint,
  pending text,
  pending_at timestamptz,
  check ((sealed is null) = (confirmed_at is null)),
  check ((pending is null) = (pending_at is null))
);
create table handbook.recovery_codes (
  user_id uuid not null references public.users (id) on delete cascade,
  digest text not null,
  used_at timestamptz,
  primary key (user_id, digest)
);
create table handbook.passkeys (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references public.users (id) on delete cascade,
  credential_id text not null unique,
  public_key bytea not null,
  counter bigint not null,
  transports text[] not null default '{}',
  name text not null check (length(name) between 1 and 100),
  synced boolean not null default false,
  created_at timestamptz not null default now(),
  last_used_at timestamptz
);
create index on handbook.passkeys (user_id);

-- No reference to users: it is written while Payload's own transaction still holds that row.
create table handbook.sign_in_challenges (
  digest text primary key,
  user_id uuid not null,
  password_digest text not null,
  signed_in_as text not null,
  passkey_challenge text not null,
  tries integer not null default 0,
  expires_at timestamptz not null
);
create index on handbook.sign_in_challenges (expires_at);

create function handbook.has_second_factor(of_user uuid) returns boolean language sql stable as $$
  select exists (select 1 from handbook.totp_keys where user_id = of_user and sealed is not null)
    or exists (select 1 from handbook.passkeys where user_id = of_user)
$$;

-- Who must have one: holders of these roles, by the rule in force. While the house shows its demonstration, nobody (DECISIONS.md 15).
create function handbook.second_factor_roles() returns text[] language sql stable as $$
  select case when exists (select 1 from public.payload_kv where key = 'handbook.demonstration' and data ->> 'phase' in ('loading', 'loaded')) then '{}'::text[]
    else coalesce((select array(select jsonb_array_elements_text(r.value)) from public.rules r
      where r.key = 'accounts.second-factor.roles' and r.state = 'confirmed' and r.valid_from <= now() and (r.valid_to is null or r.valid_to > now())), '{}'::text[])
  end
$$;

-- Of an account: it holds such a role now, itself or in a group, at a place that stands.
create function handbook.must_have_second_factor(of_user uuid) returns boolean language sql stable as $$
  with roles as materialized (select handbook.second_factor_roles() as names)
  select exists (
    select 1 from public.mandates m join public.organizations o on o.id = m.organization_id, roles
    where m.user_id = of_user and m.role::text = any (roles.names)
      and m.valid_from <= now() and (m.valid_to is null or m.valid_to > now()) and (o.valid_to is null or o.valid_to > now()))
  or exists (
    select 1 from public.group_members g join public.mandates m on m.group_id = g.group_id join public.organizations o on o.id = m.organization_id, roles
    where g.user_id = of_user and m.role::text = any (roles.names)
      and g.valid_from <= now() and (g.valid_to is null or g.valid_to > now())
      and m.valid_from <= now() and (m.valid_to is null or m.valid_to > now()) and (o.valid_to is null or o.valid_to > now()))
$$;

-- What is known of a session beside Payload's own row: when it was last used, from what, and what it was opened with beside the password.
create table handbook.session_facts (
  id text primary key,
  user_id uuid not null,
  begun_at timestamptz not null default now(),
  last_used_at timestamptz not null default now(),
  browser text not null default '',
  factor text check (factor in ('totp', 'passkey', 'recovery-code'))
);
create index on handbook.session_facts (user_id);

create function handbook.session_begins() returns trigger language plpgsql as $$
begin
  insert into handbook.session_facts (id, user_id) values (new.id, new._parent_id) on conflict do nothing;
  return null;
end $$;
create trigger e_session_begins after insert on public.users_sessions for each row execute function handbook.session_begins();

-- The last door: a session of an account with a second factor stands only where that factor was given. Asked when the transaction ends,
-- because Payload writes the session before anything of ours is asked.
create function handbook.second_factor_passed() returns trigger language plpgsql as $$
begin
  if exists (select 1 from public.users_sessions where id = new.id) and handbook.has_second_factor(new._parent_id)
    and not exists (select 1 from handbook.session_facts where id = new.id and user_id = new._parent_id and factor is not null) then
    raise exception 'a session of this account takes its second factor' using errcode = 'HB002';
  end if;
  return null;
end $$;
create constraint trigger z_second_factor_passed after insert on public.users_sessions deferrable initially deferred
  for each row execute function handbook.second_factor_passed();

-- Whoever remembers an account or its power hears of its factors, and of the rule.
create trigger z_tell_account after insert or update or delete on handbook.totp_keys for each row execute function handbook.tell_account('user_id');
create trigger z_tell_account after insert or delete on handbook.passkeys for each row execute function handbook.tell_account('user_id');
create function handbook.tell_second_factor_rule() returns trigger language plpgsql as $$
begin
  perform handbook.tell('handbook_power', '*');
  return null;
end $$;
create trigger z_tell_second_factor_rule after insert or update on public.rules for each row
  when (new.key = 'accounts.second-factor.roles' and new.state <> 'proposed') execute function handbook.tell_second_factor_rule();

select set_config('handbook.ticket', 'rules.ship', true);
insert into public.rules (key, name, value, value_shown, unit, source, source_type, source_number, source_date, source_article, valid_from, mark, note, state, proposed_at, confirmed_at)
select r.key, r.name, r.value::jsonb, r.shown, r.unit, r.source, 'product', null, null, null, '2020-01-01T00:00:00+07:00', 'T', r.note, 'confirmed', now(), now()
from (values
  ('accounts.second-factor.roles', 'Vai trò bắt buộc xác thực hai bước', '["system-admin", "organization-admin", "committee-secretary", "editorial-approver"]',
    'Quản trị hệ thống, Tài khoản quản trị của cấp ủy, Bí thư cấp ủy, Ban Biên tập', '', 'TCVN 14423:2026, cấp độ 3 (theo nguồn dẫn lại)',
    'Theo nguồn dẫn lại: quản trị phải xác thực từ hai yếu tố; chờ đối chiếu với văn bản. Áp dụng cho bí thư cấp ủy và Ban Biên tập là lựa chọn của phần mềm. Để trống: không bắt buộc với ai.')
) as r(key, name, value, shown, unit, source, note);
select set_config('handbook.ticket', '', true);
