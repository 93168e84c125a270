-- Where push messages go (plugins/push): what each way of sending needs, whose app it is, in which language it speaks. No way of sending was
-- bundled before, and what was registered for none lacks the keys: apps and browsers register again by themselves.
delete from handbook.push_devices;
alter table handbook.push_devices rename column platform to kind;
alter table handbook.push_devices drop constraint push_devices_platform_check;
alter table handbook.push_devices
  add column id uuid not null default gen_random_uuid() unique,
  -- The app's own row (plugins/accounts/devices); null for a browser. It goes with it.
  add column device_id uuid references handbook.devices (id) on delete cascade,
  add column language text not null default 'vi' check (language in ('vi', 'en')),
  -- Web push (RFC 8291): the browser's key and secret. The token is its endpoint.
  add column p256dh text,
  add column auth text,
  -- APNs.
  add column environment text check (environment in ('production', 'sandbox')),
  add column topic text,
  add check (kind in ('webpush', 'fcm', 'apns')),
  add check (kind <> 'webpush' or (p256dh is not null and auth is not null and token like 'https://%')),
  add check (kind <> 'apns' or (environment is not null and topic is not null));
create index on handbook.push_devices (device_id);

-- Whoever's account is switched off is told nothing more anywhere.
create function handbook.forget_devices_of_account() returns trigger language plpgsql as $$
begin
  delete from handbook.push_devices where user_id = new.id;
  return null;
end $$;
create trigger z_forget_push_devices after update of disabled_at on public.users
  for each row when (new.disabled_at is not null and old.disabled_at is null) execute function handbook.forget_devices_of_account();

-- Of several devices of one person some may have it already when another is tried again.
alter table handbook.notification_outbox add column reached uuid[] not null default '{}';

-- Each way chosen by itself; null: what the kind says.
alter table handbook.notification_preferences alter column mail drop not null, add column push boolean;

-- The key this house shows push services (RFC 8292), sealed; made once where the operator gives none.
create table handbook.push_keys (
  id uuid primary key,
  sealed text not null,
  made_at timestamptz(3) not null default now()
);
create unique index push_keys_one on handbook.push_keys ((true));
create trigger b_guard before insert or update or delete on handbook.push_keys for each row execute function handbook.require_ticket('push.');
