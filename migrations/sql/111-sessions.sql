-- Payload writes all sessions of a user back from a copy, at each sign-in, refresh and sign-out: two at once, and one
-- device is thrown out or comes back to life. So a write of the whole list takes none away: a session goes when it was
-- ended (handbook.ended_sessions), when it is over, or when its own user signs out ('handbook.signing_out').
create function handbook.sessions_stay_open() returns trigger language plpgsql as $$
begin
  if old.expires_at <= now()
    or current_setting('handbook.signing_out', true) = old._parent_id::text
    or exists (select 1 from handbook.ended_sessions where id = old.id)
    or not exists (select 1 from public.users where id = old._parent_id) then return old; end if;
  return null;
end $$;
create trigger a_stay_open before delete on public.users_sessions for each row execute function handbook.sessions_stay_open();

-- Written back, a session that is still there is only prolonged; one that was ended stays ended.
create or replace function handbook.sessions_stay_ended() returns trigger language plpgsql as $$
begin
  if exists (select 1 from handbook.ended_sessions where id = new.id) then return null; end if;
  if tg_op = 'INSERT' and exists (select 1 from public.users_sessions where id = new.id and _parent_id = new._parent_id) then
    update public.users_sessions set expires_at = new.expires_at where id = new.id and expires_at < new.expires_at;
    return null;
  end if;
  return new;
end $$;

-- What a sign-out took away, and did not write back, is ended for good: also over GraphQL, where `allSessions` is known to
-- nobody but the statement itself.
create function handbook.sessions_gone() returns trigger language plpgsql as $$
begin
  if not exists (select 1 from public.users_sessions where id = old.id) then
    insert into handbook.ended_sessions (id, user_id) values (old.id, old._parent_id) on conflict do nothing;
  end if;
  return null;
end $$;
create constraint trigger z_sessions_gone after delete on public.users_sessions deferrable initially deferred
  for each row execute function handbook.sessions_gone();

-- As in 046, but the list of the ended is written first: what is on it may be deleted.
create or replace function handbook.end_sessions(of_user uuid, spared text) returns integer language plpgsql as $$
declare ended integer;
begin
  insert into handbook.ended_sessions (id, user_id)
  select id, of_user from public.users_sessions where _parent_id = of_user and id is distinct from spared on conflict do nothing;
  get diagnostics ended = row_count;
  delete from public.users_sessions where _parent_id = of_user and id is distinct from spared;
  return ended;
end $$;

-- A person has a phone, a computer, one at the office: the oldest beyond `most` end. Whoever calls it holds the user's row.
create function handbook.end_oldest_sessions(of_user uuid, most integer) returns integer language plpgsql as $$
declare ended integer;
begin
  insert into handbook.ended_sessions (id, user_id)
  select id, of_user from public.users_sessions where _parent_id = of_user order by created_at desc nulls last, id offset most on conflict do nothing;
  get diagnostics ended = row_count;
  if ended > 0 then
    delete from public.users_sessions where _parent_id = of_user and id in (select id from handbook.ended_sessions where user_id = of_user);
  end if;
  return ended;
end $$;
