-- Sessions that a command ended. Payload keeps sessions as rows that every sign-in, refresh and sign-out deletes
-- and writes back from a copy read earlier: without this list a session ended meanwhile would come back to life.
create table handbook.ended_sessions (
  id text primary key,
  user_id uuid not null,
  ended_at timestamptz not null default now()
);
create index on handbook.ended_sessions (ended_at);

create function handbook.sessions_stay_ended() returns trigger language plpgsql as $$
begin
  if exists (select 1 from handbook.ended_sessions where id = new.id) then return null; end if;
  return new;
end $$;
create trigger b_stay_ended before insert or update on public.users_sessions for each row execute function handbook.sessions_stay_ended();

-- Ends all sessions of a user but one (null: all), for good. Whoever calls it holds the user's row.
create function handbook.end_sessions(of_user uuid, spared text) returns integer language plpgsql as $$
declare ended integer;
begin
  with gone as (
    delete from public.users_sessions where _parent_id = of_user and id is distinct from spared returning id
  )
  insert into handbook.ended_sessions (id, user_id) select id, of_user from gone on conflict do nothing;
  get diagnostics ended = row_count;
  return ended;
end $$;
