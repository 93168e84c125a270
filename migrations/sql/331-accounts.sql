-- What a new passkey has to sign before it is kept (plugins/accounts/passkeys): one a person, good once, for ten minutes.
create table handbook.passkey_registrations (
  user_id uuid primary key references public.users (id) on delete cascade,
  challenge text not null,
  expires_at timestamptz not null
);

-- The last passwords of each account, as they were stored (plugins/accounts/passwords): kept by whichever door one was changed.
create table handbook.past_passwords (
  id bigint generated always as identity primary key,
  user_id uuid not null references public.users (id) on delete cascade,
  hash text not null,
  salt text not null,
  replaced_at timestamptz not null default now()
);
create index on handbook.past_passwords (user_id, id desc);
create function handbook.keep_past_password() returns trigger language plpgsql as $$
begin
  insert into handbook.past_passwords (user_id, hash, salt) values (old.id, old.hash, old.salt);
  -- More than any rule asks for is not kept.
  delete from handbook.past_passwords p where p.user_id = old.id
    and p.id not in (select k.id from handbook.past_passwords k where k.user_id = old.id order by k.id desc limit 24);
  return null;
end $$;
create trigger z_keep_past_password after update on public.users for each row
  when (old.hash is not null and old.salt is not null and new.hash is distinct from old.hash) execute function handbook.keep_past_password();

select set_config('handbook.ticket', 'rules.ship', true);
insert into public.rules (key, name, value, value_shown, unit, source, source_type, valid_from, mark, note, state, proposed_at, confirmed_at)
select r.key, r.name, r.value::jsonb, r.shown, '', 'TCVN 14423:2026, cấp độ 3 (theo nguồn dẫn lại)', 'product', '2020-01-01T00:00:00+07:00', 'T', r.note, 'confirmed', now(), now()
from (values
  ('accounts.password', 'Độ dài mật khẩu và mật khẩu cũ', '{"withSecondFactor": 8, "without": 14, "remembered": 10}',
    'từ 8 ký tự khi có xác thực hai bước, từ 14 ký tự khi không có; không dùng lại 10 mật khẩu gần nhất',
    'Theo nguồn dẫn lại; chờ đối chiếu với văn bản.')
) as r(key, name, value, shown, note);
select set_config('handbook.ticket', '', true);
