-- Where members belong, in two kinds of time (DECISIONS.md 8, docs/decisions/0006): valid_from and valid_to say what is true, recorded_at and
-- superseded_at when we knew it. What we believe now is: superseded_at is null.
alter table public.memberships
  drop constraint memberships_one_cell,
  add constraint memberships_known check (superseded_at is null or superseded_at >= recorded_at),
  -- A stay as a guest is for a time, from the first.
  add constraint memberships_stay_ends check (kind = 'official' or valid_to is not null),
  -- Officially never in two cells at one instant; a guest of one cell at most.
  add constraint memberships_one_cell exclude using gist (member_id with =, tstzrange(valid_from, valid_to) with &&)
    where (kind = 'official' and superseded_at is null),
  add constraint memberships_one_stay exclude using gist (member_id with =, tstzrange(valid_from, valid_to) with &&)
    where (kind = 'temporary' and superseded_at is null);
create index memberships_open on public.memberships (member_id) where kind = 'official' and superseded_at is null and valid_to is null;
create index memberships_stays on public.memberships (valid_to) where kind = 'temporary' and superseded_at is null;

-- A row can only be marked as superseded, once. Rows go when invented people do (src/demo/remove), or a batch of an import is undone.
create function handbook.memberships_keep() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    if handbook.ticket() ~ '^members\.(demonstration-remove|import|undo)' then return old; end if;
  elsif current_setting('handbook.moving', true) = 'on' and to_jsonb(new) - 'cell_path' = to_jsonb(old) - 'cell_path' then
    return new;
  elsif old.superseded_at is null and new.superseded_at is not null
     and to_jsonb(new) - array['superseded_at', 'updated_at'] = to_jsonb(old) - array['superseded_at', 'updated_at'] then
    return new;
  end if;
  raise exception 'memberships are superseded, never rewritten' using errcode = 'HB002';
end $$;
create trigger c_keep before update or delete on public.memberships for each row execute function handbook.memberships_keep();

-- Whoever is a member is in a cell; whoever left, was removed or died is in none (handbook.belongs, 310).
-- Asked at commit: a command ends one membership and begins the next, and between the two a member is nowhere.
create function handbook.member_stands() returns trigger language plpgsql as $$
declare
  who uuid;
  standing text;
  cell uuid;
  home uuid;
begin
  if tg_table_name = 'members' then who := new.id; elsif tg_op = 'DELETE' then who := old.member_id; else who := new.member_id; end if;
  select m.status::text, m.cell_id into standing, cell from public.members m where m.id = who;
  if not found then return null; end if;
  select s.cell_id into home from public.memberships s
    where s.member_id = who and s.kind = 'official' and s.superseded_at is null and s.valid_to is null;
  if handbook.belongs(standing) then
    if home is null then raise exception 'member % is in no cell', who using errcode = 'HB002'; end if;
    if home <> cell then raise exception 'the record of member % names another cell than the membership', who using errcode = 'HB002'; end if;
  elsif home is not null then
    raise exception 'member % has left and is in a cell', who using errcode = 'HB002';
  elsif exists (select 1 from public.transfers t where t.member_id = who and t.state in ('prepared', 'sent', 'returned')) then
    raise exception 'member % has left with a transfer under way', who using errcode = 'HB002';
  elsif exists (select 1 from public.memberships s where s.member_id = who and s.kind = 'temporary' and s.superseded_at is null and s.valid_to > now()) then
    raise exception 'member % has left and is a guest', who using errcode = 'HB002';
  end if;
  return null;
end $$;
create constraint trigger y_stands after update of superseded_at or delete on public.memberships
  deferrable initially deferred for each row execute function handbook.member_stands();
create constraint trigger y_stands_member after insert or update of status, cell_id on public.members
  deferrable initially deferred for each row execute function handbook.member_stands();

-- What a member's status was from when on, and since when we know: "members on 1/6/2025 as known on 1/7" counts by it. Written by these
-- triggers, whichever command changes a status; `handbook.effective` (an instant, local to the transaction) says from when, otherwise now.
create table handbook.member_statuses (
  member_id uuid not null references public.members (id) on delete cascade,
  status text not null,
  valid_from timestamptz(3) not null,
  recorded_at timestamptz(3) not null
);
create index member_statuses_member on handbook.member_statuses (member_id, valid_from desc, recorded_at desc);
insert into handbook.member_statuses (member_id, status, valid_from, recorded_at)
  select m.id, m.status::text, least(m.cell_since, (select min(s.valid_from) from public.memberships s where s.member_id = m.id)), m.created_at from public.members m;
create trigger b_guard before insert or update or delete on handbook.member_statuses for each row execute function handbook.require_ticket('members.');

create function handbook.note_first_status() returns trigger language plpgsql as $$
begin
  insert into handbook.member_statuses (member_id, status, valid_from, recorded_at)
    select id, status::text, cell_since, date_trunc('milliseconds', now()) from new_rows;
  return null;
end $$;
create trigger z_first_status after insert on public.members referencing new table as new_rows
  for each statement execute function handbook.note_first_status();

create function handbook.note_status() returns trigger language plpgsql as $$
begin
  insert into handbook.member_statuses (member_id, status, valid_from, recorded_at)
    select n.id, n.status::text, coalesce(nullif(current_setting('handbook.effective', true), '')::timestamptz, now()), date_trunc('milliseconds', now())
    from new_rows n join old_rows o using (id) where n.status is distinct from o.status;
  return null;
end $$;
create trigger z_status after update on public.members referencing old table as old_rows new table as new_rows
  for each statement execute function handbook.note_status();

-- Transfers: three places in the tree, written by commands, in the order of the steps (plugins/member-profiles/transfers/domain/machine.ts).
select handbook.attach_scope('transfers', 'origin_id', 'origin_path');
select handbook.attach_scope('transfers', 'destination_id', 'destination_path');
select handbook.attach_scope('transfers', 'cell_id', 'cell_path');
select handbook.guard_table('transfers', 'transfers.');
alter table public.transfers
  add constraint transfers_from check ((origin_id is null) <> (origin_outside is null)),
  add constraint transfers_to check ((destination_id is null) <> (destination_outside is null)),
  add constraint transfers_inside check (origin_id is not null or destination_id is not null),
  add constraint transfers_internal check (kind <> 'internal' or (origin_id is not null and destination_id is not null)),
  add constraint transfers_until check ((kind = 'temporary') = (until is not null)),
  add constraint transfers_sent check (state <> 'sent' or sent_at is not null),
  add constraint transfers_received check ((state = 'received') = (effective_on is not null)),
  add constraint transfers_taken check (state <> 'received' or destination_outside is not null or cell_id is not null),
  add constraint transfers_closed check ((state in ('prepared', 'sent', 'returned')) = (closed_at is null));
-- One under way for a member at any time.
create unique index transfers_open on public.transfers (member_id) where state in ('prepared', 'sent', 'returned');
create index transfers_to_present on public.transfers (present_by) where state = 'sent' and presented_on is null;
create index transfers_to_begin on public.transfers (begin_by) where state in ('prepared', 'returned');

create function handbook.transfers_keep() returns trigger language plpgsql as $$
declare
  said constant text[] := array['member_id', 'kind', 'study', 'origin_outside', 'destination_outside', 'reason', 'decision_number', 'decision_date', 'created_at', 'id'];
  mutable constant text[] := array['until', 'rules', 'updated_at'];
  places constant text[] := array['origin_id', 'destination_id', 'cell_id'];
  derived constant text[] := array['origin_path', 'destination_path', 'cell_path'];
  was jsonb;
  is_now jsonb;
  field text;
begin
  if tg_op = 'INSERT' then
    -- Arrivals from outside the city, and what one committee decides in one step, begin at their end.
    if new.state = 'prepared' or (new.state = 'received' and (new.origin_outside is not null or new.kind = 'internal')) then return new; end if;
    raise exception 'a transfer begins prepared' using errcode = 'HB002';
  end if;
  if tg_op = 'DELETE' then
    if handbook.has_ticket('transfers.demonstration-remove') then return old; end if;
    raise exception 'transfers are never removed' using errcode = 'HB002';
  end if;
  was := to_jsonb(old);
  is_now := to_jsonb(new);
  if current_setting('handbook.moving', true) = 'on' and is_now - derived = was - derived then return new; end if;
  foreach field in array said loop
    if is_now -> field is distinct from was -> field then raise exception 'what a transfer says is not rewritten (%)', field using errcode = 'HB002'; end if;
  end loop;
  if not handbook.has_ticket('transfers.follow') and (new.origin_id, new.destination_id) is distinct from (old.origin_id, old.destination_id) then
    raise exception 'a transfer goes where it was sent' using errcode = 'HB002';
  end if;
  if old.state = new.state then
    if old.state in ('prepared', 'sent', 'returned') then return new; end if;
    -- A stay under way is prolonged, or ended before its time.
    if old.state = 'received' and old.kind = 'temporary'
       and is_now - mutable = was - mutable then return new; end if;
    -- A stay at an organisation that merged goes on at its successor.
    if old.state = 'received' and old.kind = 'temporary' and handbook.has_ticket('transfers.follow')
       and is_now - places - derived - mutable = was - places - derived - mutable then return new; end if;
    raise exception 'a transfer that is closed stays as it is' using errcode = 'HB002';
  end if;
  if new.state::text = any(case
      when old.state = 'prepared' and old.kind = 'internal' then array['received', 'refused', 'withdrawn']
      when old.state = 'prepared' then array['sent', 'withdrawn']
      when old.state = 'sent' then array['received', 'refused', 'returned', 'expired', 'withdrawn']
      when old.state = 'returned' then array['sent', 'withdrawn']
      else array[]::text[] end) then
    return new;
  end if;
  raise exception 'a transfer does not go from % to %', old.state, new.state using errcode = 'HB002';
end $$;
create trigger p_transfer before insert or update or delete on public.transfers for each row execute function handbook.transfers_keep();

-- Each step as it was taken: by whom, when, why. A paper returned and sent again keeps the reason of its return.
create table handbook.transfer_steps (
  id bigint generated always as identity primary key,
  transfer_id uuid not null references public.transfers (id) on delete cascade,
  step text not null,
  state text not null,
  -- No reference: an account that is gone leaves the step standing. Null: the clock.
  by_user uuid,
  reason text,
  recorded_at timestamptz(3) not null
);
create index transfer_steps_transfer on handbook.transfer_steps (transfer_id, id);
create trigger b_guard before insert or update or delete on handbook.transfer_steps for each row execute function handbook.require_ticket('transfers.');
