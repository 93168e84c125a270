-- Meetings of cells (plugins/cell-meetings; RULES.md 5): called, opened with a count, decided by hands, closed. What was counted when is kept as it was.
create table handbook.meetings (
  id uuid primary key,
  organization_id uuid not null references public.organizations (id) on delete restrict,
  kind text not null check (kind in ('regular', 'thematic', 'extraordinary')),
  title text not null check (length(title) between 5 and 200),
  starts_at timestamptz(3) not null,
  place text check (length(place) between 3 and 200),
  -- For those who take part from elsewhere.
  link text check (link ~ '^https://[^\s]{3,480}$'),
  -- What the secretary drafted, following the guidance from above (4529-QĐ/TU, Điều 7.5).
  content text not null default '' check (length(content) <= 20000),
  state text not null default 'draft' check (state in ('draft', 'convened', 'open', 'closed', 'called-off')),
  made_by uuid not null,
  made_at timestamptz(3) not null,
  convened_by uuid,
  convened_at timestamptz(3),
  opened_by uuid,
  opened_at timestamptz(3),
  -- Who takes the minutes: one of the cell.
  minute_taker_id uuid references public.members (id) on delete restrict,
  -- The count of the opening with the rules that judged it, as it was then.
  opening jsonb,
  closed_by uuid,
  closed_at timestamptz(3),
  off_reason text check (length(off_reason) between 10 and 500),
  off_by uuid,
  constraint meetings_somewhere check (num_nonnulls(place, link) > 0),
  constraint meetings_convened check (state not in ('convened', 'open', 'closed') or (convened_by is not null and convened_at is not null)),
  constraint meetings_opened check ((state in ('open', 'closed')) = (opened_at is not null) and num_nulls(opened_at, opened_by, opening) in (0, 3)),
  constraint meetings_closed check ((state = 'closed') = (closed_at is not null) and num_nulls(closed_at, closed_by) in (0, 2) and (closed_at is null or closed_at >= opened_at)),
  constraint meetings_off check ((state = 'called-off') = (off_reason is not null) and num_nulls(off_reason, off_by) in (0, 2))
);
create index meetings_place on handbook.meetings (organization_id, starts_at desc);
create index meetings_time on handbook.meetings (starts_at) where state <> 'draft';

create table handbook.meeting_items (
  id uuid primary key,
  meeting_id uuid not null references handbook.meetings (id) on delete cascade,
  place int not null check (place between 1 and 40),
  title text not null check (length(title) between 3 and 300),
  presenter text not null default '' check (length(presenter) <= 120),
  minutes int check (minutes between 1 and 600),
  constraint meeting_items_place unique (meeting_id, place)
);

-- Whoever is summoned, and how they stand: official, probationary, exempt, away on a temporary transfer, or here on one.
create table handbook.meeting_people (
  meeting_id uuid not null references handbook.meetings (id) on delete cascade,
  member_id uuid not null references public.members (id) on delete restrict,
  standing text not null check (standing in ('official', 'probationary', 'exempt', 'away', 'guest')),
  answer text check (answer in ('coming', 'absent')),
  answer_reason text check (length(answer_reason) between 3 and 500),
  answered_at timestamptz(3),
  attendance text check (attendance in ('present', 'absent')),
  absence_reason text check (length(absence_reason) between 3 and 500),
  came_at timestamptz(3),
  left_at timestamptz(3),
  noted_by uuid,
  noted_at timestamptz(3),
  primary key (meeting_id, member_id),
  constraint meeting_people_answer check (num_nulls(answer, answered_at) in (0, 2) and (answer_reason is null or answer = 'absent')),
  constraint meeting_people_noted check (num_nulls(attendance, noted_by, noted_at) in (0, 3)),
  constraint meeting_people_times check (attendance = 'present' or num_nonnulls(came_at, left_at) = 0),
  constraint meeting_people_order check (left_at is null or came_at is null or left_at >= came_at),
  constraint meeting_people_reason check (absence_reason is null or attendance = 'absent')
);
create index meeting_people_member on handbook.meeting_people (member_id);

-- What members ask and say beforehand, with their name (4529-QĐ/TU, Điều 7.6).
create table handbook.meeting_opinions (
  id uuid primary key,
  meeting_id uuid not null references handbook.meetings (id) on delete cascade,
  member_id uuid not null references public.members (id) on delete restrict,
  said text not null check (length(said) between 5 and 2000),
  said_at timestamptz(3) not null
);
create index meeting_opinions_meeting on handbook.meeting_opinions (meeting_id, said_at);

-- Decisions by show of hands: who counted stands in meeting_rolls, the numbers here, both as they were.
create table handbook.meeting_decisions (
  id uuid primary key,
  meeting_id uuid not null references handbook.meetings (id) on delete cascade,
  item_id uuid references handbook.meeting_items (id) on delete restrict,
  subject text not null check (length(subject) between 5 and 500),
  majority text not null check (majority in ('ordinary', 'admission', 'confirmation', 'expulsion')),
  in_favour int not null check (in_favour >= 0),
  against int not null check (against >= 0),
  blank int not null check (blank >= 0),
  -- Of whom the share is taken: meeting_rolls counts as many.
  counted int not null check (counted >= 1),
  -- Null: no rule of the day said how many it takes.
  carried boolean,
  rules jsonb not null check (jsonb_typeof(rules) = 'array'),
  decided_by uuid not null,
  decided_at timestamptz(3) not null,
  void_reason text check (length(void_reason) between 10 and 500),
  voided_by uuid,
  voided_at timestamptz(3),
  constraint meeting_decisions_votes check (in_favour + against + blank <= counted),
  constraint meeting_decisions_void check (num_nulls(void_reason, voided_by, voided_at) in (0, 3))
);
create index meeting_decisions_meeting on handbook.meeting_decisions (meeting_id, decided_at);

create table handbook.meeting_rolls (
  decision_id uuid not null references handbook.meeting_decisions (id) on delete cascade,
  member_id uuid not null references public.members (id) on delete restrict,
  -- Null: counts. Else why not.
  left_out text check (left_out in ('probationary', 'guest', 'away', 'exempt-absent', 'absent')),
  primary key (decision_id, member_id)
);
create index meeting_rolls_member on handbook.meeting_rolls (member_id);

-- Who leads a cell: its secretary, and its deputies alike.
create function handbook.leads_cell(person uuid, of_cell uuid) returns boolean language sql stable as $$
  select exists (
    select 1 from public.mandates m
    left join public.group_members g on g.group_id = m.group_id and g.valid_from <= now() and (g.valid_to is null or g.valid_to > now())
    join public.users u on u.id = coalesce(m.user_id, g.user_id) and u.disabled_at is null
    where m.organization_id = of_cell and u.id = person and m.valid_from <= now() and (m.valid_to is null or m.valid_to > now())
      and m.role in ('cell-secretary', 'cell-deputy-secretary'))
$$;

create function handbook.meeting_steps() returns trigger language plpgsql as $$
declare
  who uuid;
begin
  if tg_op = 'DELETE' then
    if handbook.has_ticket('meetings.demonstration-remove') then return old; end if;
    raise exception 'a meeting is called off, never removed' using errcode = 'HB003';
  end if;
  if tg_op = 'INSERT' then
    if new.state <> 'draft' then raise exception 'a meeting begins as a draft' using errcode = 'HB002'; end if;
    who := new.made_by;
  else
    if row(new.id, new.organization_id, new.made_by, new.made_at) is distinct from row(old.id, old.organization_id, old.made_by, old.made_at)
      or not (new.state = old.state and old.state in ('draft', 'convened')
        or row(old.state, new.state) in (row('draft', 'convened'), row('draft', 'called-off'), row('convened', 'open'), row('convened', 'called-off'), row('open', 'closed'))) then
      raise exception 'a meeting takes its steps in their order' using errcode = 'HB003';
    end if;
    -- Once it is open, what was called is what was held.
    if new.state in ('open', 'closed') and row(new.kind, new.title, new.starts_at, new.place, new.link, new.content, new.convened_at) is distinct from row(old.kind, old.title, old.starts_at, old.place, old.link, old.content, old.convened_at)
      or old.state = 'open' and row(new.opened_by, new.opened_at, new.opening, new.minute_taker_id) is distinct from row(old.opened_by, old.opened_at, old.opening, old.minute_taker_id) then
      raise exception 'an open meeting says what it said' using errcode = 'HB003';
    end if;
    if new.state = old.state then return new; end if;
    who := case new.state when 'convened' then new.convened_by when 'open' then new.opened_by when 'closed' then new.closed_by else new.off_by end;
  end if;
  if not handbook.leads_cell(who, new.organization_id) then raise exception 'a cell''s meetings are led by its secretary or deputy' using errcode = 'HB002'; end if;
  return new;
end $$;
create trigger b_guard before insert or update or delete on handbook.meetings for each row execute function handbook.require_ticket('meetings.');
create trigger p_steps before insert or update or delete on handbook.meetings for each row execute function handbook.meeting_steps();

-- Parts of a meeting change while it stands in certain states; afterwards they stay.
create function handbook.meeting_part() returns trigger language plpgsql as $$
declare
  of_meeting uuid := case when tg_op = 'DELETE' then old.meeting_id else new.meeting_id end;
  now_is text;
begin
  if handbook.has_ticket('meetings.demonstration-remove') then return case when tg_op = 'DELETE' then old else new end; end if;
  select m.state into now_is from handbook.meetings m where m.id = of_meeting for key share;
  if tg_op = 'UPDATE' and new.meeting_id <> old.meeting_id then raise exception 'a part stays with its meeting' using errcode = 'HB003'; end if;
  if tg_table_name = 'meeting_items' and now_is in ('draft', 'convened')
    or tg_table_name = 'meeting_people' and (now_is = 'convened' or tg_op <> 'DELETE' and now_is = 'draft' or tg_op = 'UPDATE' and now_is in ('open', 'closed'))
    or tg_table_name = 'meeting_opinions' and now_is = 'convened' and tg_op <> 'UPDATE'
    or tg_table_name = 'meeting_decisions' and (tg_op = 'INSERT' and now_is = 'open' or tg_op = 'UPDATE' and now_is in ('open', 'closed')) then
    return case when tg_op = 'DELETE' then old else new end;
  end if;
  raise exception 'this part of the meeting does not change any more' using errcode = 'HB003';
end $$;
create trigger b_guard before insert or update or delete on handbook.meeting_items for each row execute function handbook.require_ticket('meetings.');
create trigger p_part before insert or update or delete on handbook.meeting_items for each row execute function handbook.meeting_part();
create trigger b_guard before insert or update or delete on handbook.meeting_people for each row execute function handbook.require_ticket('meetings.');
create trigger p_part before insert or update or delete on handbook.meeting_people for each row execute function handbook.meeting_part();
create trigger b_guard before insert or update or delete on handbook.meeting_opinions for each row execute function handbook.require_ticket('meetings.');
create trigger p_part before insert or update or delete on handbook.meeting_opinions for each row execute function handbook.meeting_part();
create trigger b_guard before insert or update or delete on handbook.meeting_decisions for each row execute function handbook.require_ticket('meetings.');
create trigger p_part before insert or update or delete on handbook.meeting_decisions for each row execute function handbook.meeting_part();

create function handbook.meeting_decision_steps() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' then
    if old.voided_at is not null or to_jsonb(new) - array['void_reason', 'voided_by', 'voided_at'] is distinct from to_jsonb(old) - array['void_reason', 'voided_by', 'voided_at'] then
      raise exception 'a decision is made void, never rewritten' using errcode = 'HB003';
    end if;
    if not handbook.leads_cell(new.voided_by, (select m.organization_id from handbook.meetings m where m.id = new.meeting_id)) then raise exception 'by who leads the cell' using errcode = 'HB002'; end if;
  elsif not handbook.leads_cell(new.decided_by, (select m.organization_id from handbook.meetings m where m.id = new.meeting_id)) then
    raise exception 'by who leads the cell' using errcode = 'HB002';
  end if;
  return new;
end $$;
create trigger q_decision before insert or update on handbook.meeting_decisions for each row execute function handbook.meeting_decision_steps();

-- The roll is written with its decision, counts as many as the decision says, and is never changed.
create function handbook.meeting_roll_keep() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' and handbook.has_ticket('meetings.decide:' || new.decision_id) then return new; end if;
  if tg_op = 'DELETE' and handbook.has_ticket('meetings.demonstration-remove') then return old; end if;
  raise exception 'a roll stays as it was frozen' using errcode = 'HB003';
end $$;
create trigger b_guard before insert or update or delete on handbook.meeting_rolls for each row execute function handbook.require_ticket('meetings.');
create trigger p_roll before insert or update or delete on handbook.meeting_rolls for each row execute function handbook.meeting_roll_keep();

create function handbook.meeting_roll_whole() returns trigger language plpgsql as $$
begin
  if exists (select 1 from handbook.meeting_decisions d where d.id = new.decision_id
    and (select count(*) from handbook.meeting_rolls r where r.decision_id = d.id and r.left_out is null) <> d.counted) then
    raise exception 'a decision counts whom its roll counts' using errcode = 'HB003';
  end if;
  return null;
end $$;
create constraint trigger z_whole after insert on handbook.meeting_rolls deferrable initially deferred for each row execute function handbook.meeting_roll_whole();

create function handbook.meeting_decision_whole() returns trigger language plpgsql as $$
begin
  if not exists (select 1 from handbook.meeting_rolls r where r.decision_id = new.id) then raise exception 'a decision has its roll' using errcode = 'HB003'; end if;
  return null;
end $$;
create constraint trigger z_whole after insert on handbook.meeting_decisions deferrable initially deferred for each row execute function handbook.meeting_decision_whole();
