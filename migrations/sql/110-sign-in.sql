-- Failed attempts at signing in, counted for all web processes together (TRAPS.md 34). Keys are keyed digests of an
-- address, or of an address and a name: never of a name alone, so that nobody can lock another person out, and the table
-- tells neither. A row is worth nothing after `expires_at`; the worker sweeps.
create table handbook.sign_in_attempts (
  key text primary key,
  points integer not null,
  expires_at timestamptz not null
);
create index on handbook.sign_in_attempts (expires_at);

-- One attempt more on a key, unless it has had its share: then the seconds until the next, and nothing is counted.
create function handbook.count_attempt(of_key text, most integer, window_seconds integer) returns integer language plpgsql as $$
declare here handbook.sign_in_attempts;
begin
  insert into handbook.sign_in_attempts as a (key, points, expires_at)
  values (of_key, 1, now() + make_interval(secs => window_seconds))
  on conflict (key) do update set
    points = case when a.expires_at <= now() then 1 else a.points + 1 end,
    expires_at = case when a.expires_at <= now() then excluded.expires_at else a.expires_at end
  where a.expires_at <= now() or a.points < most
  returning * into here;
  if found then return 0; end if;
  select * into here from handbook.sign_in_attempts where key = of_key;
  return greatest(1, ceil(extract(epoch from here.expires_at - now())))::integer;
end $$;

-- Counted before the attempt, given back after a success: a thousand sent at once, to however many processes, do not slip
-- under the limit together. Who signed in from this address before is not stopped by what others did there.
create function handbook.begin_attempt(pair text, source text, acquainted text, per_pair integer, per_source integer, window_seconds integer)
returns integer language plpgsql as $$
declare wait integer;
begin
  wait := handbook.count_attempt(pair, per_pair, window_seconds);
  if wait > 0 or exists (select 1 from handbook.sign_in_attempts where key = acquainted and expires_at > now()) then return wait; end if;
  return handbook.count_attempt(source, per_source, window_seconds);
end $$;

create function handbook.attempt_succeeded(pair text, source text, acquainted text, acquainted_days integer) returns void language plpgsql as $$
begin
  delete from handbook.sign_in_attempts where key = pair;
  if not exists (select 1 from handbook.sign_in_attempts where key = acquainted and expires_at > now()) then
    update handbook.sign_in_attempts set points = greatest(0, points - 1) where key = source;
  end if;
  insert into handbook.sign_in_attempts (key, points, expires_at) values (acquainted, 0, now() + make_interval(days => acquainted_days))
  on conflict (key) do update set expires_at = excluded.expires_at;
end $$;
