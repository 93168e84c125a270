-- What goes out by mail and push: written in the transaction of what it tells of, sent by the worker after it.
create table handbook.notification_outbox (
  id uuid primary key default gen_random_uuid(),
  notification_id uuid not null references public.notifications (id) on delete cascade,
  user_id uuid not null references public.users (id) on delete cascade,
  kind text not null,
  channel text not null check (channel in ('mail', 'push')),
  -- Waits for the one letter of the day.
  digest boolean not null default false,
  state text not null default 'waiting' check (state in ('waiting', 'sent', 'dropped', 'failed')),
  due_at timestamptz(3) not null,
  created_at timestamptz(3) not null,
  attempts integer not null default 0,
  -- Attempts of which nobody wrote down how they ended: the process died, or the line broke after the last word.
  unfinished integer not null default 0,
  claimed_until timestamptz(3),
  finished_at timestamptz(3),
  outcome text,
  unique (notification_id, channel)
);
create index on handbook.notification_outbox (channel, digest, due_at) where state = 'waiting';
create index on handbook.notification_outbox (user_id) where state = 'waiting';
create index on handbook.notification_outbox (finished_at) where state <> 'waiting';

-- What a person chose; without a row the kind's own default holds.
create table handbook.notification_preferences (
  user_id uuid not null references public.users (id) on delete cascade,
  kind text not null,
  mail text not null check (mail in ('now', 'digest', 'off')),
  primary key (user_id, kind)
);

-- Minutes of the day in Viet Nam; both null: no quiet hours. Without a row: 22:00 to 6:00.
create table handbook.notification_settings (
  user_id uuid primary key references public.users (id) on delete cascade,
  quiet_from smallint check (quiet_from between 0 and 1439),
  quiet_to smallint check (quiet_to between 0 and 1439),
  check (num_nonnulls(quiet_from, quiet_to) <> 1 and (quiet_from is null or quiet_from <> quiet_to))
);

-- An address that a mail server refused for good: nothing more goes there until it is another one, or its owner asks.
create table handbook.mail_problems (
  user_id uuid primary key references public.users (id) on delete cascade,
  email text not null,
  code integer not null,
  at timestamptz(3) not null
);

create table handbook.push_devices (
  token text primary key,
  user_id uuid not null references public.users (id) on delete cascade,
  platform text not null check (platform in ('ios', 'android', 'web')),
  session_id text,
  last_seen timestamptz(3) not null
);
create index on handbook.push_devices (user_id);
create index on handbook.push_devices (session_id);

-- Who signed out is told nothing more there.
create function handbook.forget_devices() returns trigger language plpgsql as $$
begin
  delete from handbook.push_devices where session_id = new.id;
  return null;
end $$;
create trigger z_forget_devices after insert on handbook.ended_sessions for each row execute function handbook.forget_devices();
