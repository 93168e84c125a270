-- Open polls of meetings (plugins/cell-meetings/polls; decision 0011, point 4): the roll is frozen at the opening, votes lie with names, a hand count may
-- stand beside them, and what decides is said before anybody votes.
create table handbook.meeting_polls (
  id uuid primary key,
  meeting_id uuid not null references handbook.meetings (id) on delete cascade,
  item_id uuid references handbook.meeting_items (id) on delete restrict,
  subject text not null check (length(subject) between 5 and 500),
  majority text not null check (majority in ('ordinary', 'admission', 'confirmation', 'expulsion')),
  decides text not null check (decides in ('votes', 'hands')),
  -- Of whom the share is taken: poll_rolls counts as many.
  counted int not null check (counted >= 1),
  -- The fewest that carry; null: no rule of the day says how many it takes.
  least int check (least >= 0),
  rules jsonb not null check (jsonb_typeof(rules) = 'array'),
  state text not null default 'open' check (state in ('open', 'closed')),
  opened_by uuid not null,
  opened_at timestamptz(3) not null,
  closed_by uuid,
  closed_at timestamptz(3),
  -- Counted from poll_votes at the closing.
  agree int check (agree >= 0),
  disagree int check (disagree >= 0),
  other int check (other >= 0),
  hands_agree int check (hands_agree >= 0),
  hands_disagree int check (hands_disagree >= 0),
  hands_other int check (hands_other >= 0),
  carried boolean,
  constraint meeting_polls_closed check ((state = 'closed') = (closed_at is not null) and num_nulls(closed_by, closed_at, agree, disagree, other) in (0, 5)),
  constraint meeting_polls_hands check (num_nulls(hands_agree, hands_disagree, hands_other) in (0, 3) and (hands_agree is null or state = 'closed' and hands_agree + hands_disagree + hands_other <= counted)),
  constraint meeting_polls_decides check (state = 'open' or decides = 'votes' or hands_agree is not null),
  constraint meeting_polls_carried check (case when state = 'open' or least is null then carried is null else carried is not distinct from (case decides when 'hands' then hands_agree else agree end >= least) end)
);
create index meeting_polls_meeting on handbook.meeting_polls (meeting_id, opened_at);

create table handbook.poll_rolls (
  poll_id uuid not null references handbook.meeting_polls (id) on delete cascade,
  member_id uuid not null references public.members (id) on delete restrict,
  -- Null: counts. Else why not.
  left_out text check (left_out in ('probationary', 'guest', 'away', 'exempt-absent', 'absent')),
  primary key (poll_id, member_id)
);
create index poll_rolls_member on handbook.poll_rolls (member_id);

-- One vote of a member in a poll, once and for all: the pair is what makes a second tap the same vote.
create table handbook.poll_votes (
  poll_id uuid not null,
  member_id uuid not null,
  choice text not null check (choice in ('agree', 'disagree', 'other')),
  voted_at timestamptz(3) not null,
  primary key (poll_id, member_id),
  foreign key (poll_id, member_id) references handbook.poll_rolls (poll_id, member_id) on delete cascade
);
create index poll_votes_member on handbook.poll_votes (member_id);

create function handbook.poll_steps() returns trigger language plpgsql as $$
declare
  held record;
begin
  if tg_op = 'DELETE' then
    if handbook.has_ticket('meetings.demonstration-remove') then return old; end if;
    raise exception 'a poll is never removed' using errcode = 'HB003';
  end if;
  -- Whoever closes the meeting waits for this, or this for them.
  select m.organization_id, m.state into held from handbook.meetings m where m.id = new.meeting_id for share;
  if held.state is distinct from 'open' then raise exception 'a poll is held while the meeting is open' using errcode = 'HB003'; end if;
  if tg_op = 'INSERT' then
    if new.state <> 'open' then raise exception 'a poll begins open' using errcode = 'HB002'; end if;
    if new.item_id is not null and not exists (select 1 from handbook.meeting_items i where i.id = new.item_id and i.meeting_id = new.meeting_id) then raise exception 'a poll is about an item of its meeting' using errcode = 'HB002'; end if;
  else
    if old.state <> 'open' or new.state <> 'closed'
      or to_jsonb(new) - array['state', 'closed_by', 'closed_at', 'agree', 'disagree', 'other', 'hands_agree', 'hands_disagree', 'hands_other', 'carried']
        is distinct from to_jsonb(old) - array['state', 'closed_by', 'closed_at', 'agree', 'disagree', 'other', 'hands_agree', 'hands_disagree', 'hands_other', 'carried'] then
      raise exception 'a poll is closed once and never rewritten' using errcode = 'HB003';
    end if;
    if row(new.agree, new.disagree, new.other) is distinct from (select row((count(*) filter (where v.choice = 'agree'))::int, (count(*) filter (where v.choice = 'disagree'))::int, (count(*) filter (where v.choice = 'other'))::int) from handbook.poll_votes v where v.poll_id = new.id) then
      raise exception 'a poll counts the votes that were cast' using errcode = 'HB003';
    end if;
  end if;
  if not handbook.leads_cell(case tg_op when 'INSERT' then new.opened_by else new.closed_by end, held.organization_id) then raise exception 'by who leads the cell' using errcode = 'HB002'; end if;
  return new;
end $$;
create trigger b_guard before insert or update or delete on handbook.meeting_polls for each row execute function handbook.require_ticket('meetings.');
create trigger p_poll before insert or update or delete on handbook.meeting_polls for each row execute function handbook.poll_steps();

create function handbook.poll_roll_keep() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' and handbook.has_ticket('meetings.open-poll:' || new.poll_id) then return new; end if;
  if tg_op = 'DELETE' and handbook.has_ticket('meetings.demonstration-remove') then return old; end if;
  raise exception 'a roll stays as it was frozen' using errcode = 'HB003';
end $$;
create trigger b_guard before insert or update or delete on handbook.poll_rolls for each row execute function handbook.require_ticket('meetings.');
create trigger p_roll before insert or update or delete on handbook.poll_rolls for each row execute function handbook.poll_roll_keep();

create function handbook.poll_roll_whole() returns trigger language plpgsql as $$
declare
  poll uuid := case tg_table_name when 'meeting_polls' then (to_jsonb(new) ->> 'id')::uuid else (to_jsonb(new) ->> 'poll_id')::uuid end;
begin
  if exists (select 1 from handbook.meeting_polls p where p.id = poll
    and (select count(*) from handbook.poll_rolls r where r.poll_id = p.id and r.left_out is null) <> p.counted) then
    raise exception 'a poll counts whom its roll counts' using errcode = 'HB003';
  end if;
  return null;
end $$;
create constraint trigger z_whole after insert on handbook.meeting_polls deferrable initially deferred for each row execute function handbook.poll_roll_whole();
create constraint trigger z_whole after insert on handbook.poll_rolls deferrable initially deferred for each row execute function handbook.poll_roll_whole();

-- A vote holds the poll shared: the closing waits for every vote under way, and a vote after it finds the poll closed.
create function handbook.poll_vote_cast() returns trigger language plpgsql as $$
declare
  poll record;
begin
  if tg_op = 'DELETE' and handbook.has_ticket('meetings.demonstration-remove') then return old; end if;
  if tg_op <> 'INSERT' then raise exception 'a vote that was cast stays' using errcode = 'HB003'; end if;
  if not handbook.has_ticket('meetings.vote:' || new.poll_id) then raise exception 'a vote is cast in its poll' using errcode = 'HB002'; end if;
  select p.meeting_id, p.state into poll from handbook.meeting_polls p where p.id = new.poll_id for share;
  if poll.state is distinct from 'open' then raise exception 'the poll is closed' using errcode = 'HB003'; end if;
  if not exists (select 1 from handbook.poll_rolls r where r.poll_id = new.poll_id and r.member_id = new.member_id and r.left_out is null) then raise exception 'votes are of the roll' using errcode = 'HB002'; end if;
  if not exists (select 1 from handbook.meeting_people a where a.meeting_id = poll.meeting_id and a.member_id = new.member_id and a.attendance = 'present' and a.left_at is null) then
    raise exception 'whoever votes is there' using errcode = 'HB002';
  end if;
  return new;
end $$;
create trigger b_guard before insert or update or delete on handbook.poll_votes for each row execute function handbook.require_ticket('meetings.');
create trigger p_vote before insert or update or delete on handbook.poll_votes for each row execute function handbook.poll_vote_cast();

create function handbook.meeting_polls_over() returns trigger language plpgsql as $$
begin
  if new.state = 'closed' and old.state = 'open' and exists (select 1 from handbook.meeting_polls p where p.meeting_id = new.id and p.state = 'open') then
    raise exception 'a meeting closes after its polls' using errcode = 'HB003';
  end if;
  return new;
end $$;
create trigger q_polls before update on handbook.meetings for each row execute function handbook.meeting_polls_over();
