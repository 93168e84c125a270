-- A member's life as state machines (plugins/member-profiles/life): from the awareness class to confirmation (admissions), and what ends
-- or suspends a membership, or gives it back (endings). The rows say how it stands, handbook.life_steps who took which step when.

create table handbook.admissions (
  id uuid primary key default gen_random_uuid(),
  -- Which cell prepares it. Once there is a member, the member's own cell counts: they may have moved on.
  cell_id uuid not null references public.organizations(id) on delete restrict,
  member_id uuid references public.members(id) on delete restrict,
  -- A probationary member who was in the register already: what came before is not known here.
  entered boolean not null default false,
  full_name text not null check (length(full_name) between 1 and 200),
  born_on date,
  sex text check (sex in ('male', 'female')),
  state text not null check (state in ('candidate', 'trained', 'sponsored', 'filed', 'voted', 'proposed', 'returned', 'decided', 'probation', 'reviewed',
    'confirmed', 'struck-off', 'refused', 'withdrawn', 'ended')),
  certificate_number text,
  certificate_date date,
  certificate_until date,
  sponsors jsonb not null default '[]',
  papers text[] not null default '{}',
  -- Of the cell: {on, number, officials, less, counted, inFavour, against, carried}.
  vote jsonb,
  proposal_number text,
  proposal_date date,
  -- The decision on admission: party age counts from its day once the member is confirmed.
  decision_number text,
  decision_date date,
  -- Above the greatest age: by which organ, which decision.
  higher_decision text,
  received_on date,
  ceremony_by date,
  ceremony_on date,
  probation_until date,
  review_by date,
  review jsonb,
  asked text check (asked in ('confirm', 'extend', 'strike-off')),
  outcome_number text,
  outcome_date date,
  official_on date,
  answer text,
  -- By which version of which rule each deadline, age, majority was judged: [{what, by, rule: {id, key, source}}].
  rules jsonb not null default '[]',
  -- Who brought what is to be decided, and who decided: never one person.
  brought_by uuid,
  decided_by uuid,
  created_at timestamptz(3) not null,
  updated_at timestamptz(3) not null,
  closed_at timestamptz(3),
  constraint admissions_two_people check (decided_by is null or decided_by is distinct from brought_by),
  constraint admissions_certificate check ((certificate_number is null) = (certificate_date is null)),
  constraint admissions_decision check ((decision_number is null) = (received_on is null) or entered),
  constraint admissions_ceremony check (ceremony_on is null or decision_date is null or ceremony_on >= decision_date),
  constraint admissions_after_decision check (entered or state not in ('decided', 'probation', 'reviewed', 'confirmed', 'struck-off') or (decision_number is not null and decision_date is not null)),
  constraint admissions_member check (state not in ('probation', 'reviewed', 'confirmed', 'struck-off', 'ended') or (member_id is not null and ceremony_on is not null and probation_until is not null)),
  constraint admissions_official check ((state = 'confirmed') = (official_on is not null)),
  constraint admissions_closed check ((state in ('confirmed', 'struck-off', 'refused', 'withdrawn', 'ended')) = (closed_at is not null))
);
create unique index admissions_open on handbook.admissions (member_id) where closed_at is null;
create index admissions_cell on handbook.admissions (cell_id) where closed_at is null;
create index admissions_member on handbook.admissions (member_id);
create trigger b_guard before insert or update or delete on handbook.admissions for each row execute function handbook.require_ticket('admissions.');

create function handbook.admissions_keep() returns trigger language plpgsql as $$
declare
  field text;
  was jsonb;
  is_now jsonb;
begin
  if tg_op = 'INSERT' then
    if new.state = 'candidate' or (new.state = 'probation' and new.entered) then return new; end if;
    raise exception 'an admission begins with a candidate' using errcode = 'HB002';
  end if;
  if tg_op = 'DELETE' then
    if handbook.has_ticket('admissions.demonstration-remove') then return old; end if;
    raise exception 'admissions are never removed' using errcode = 'HB002';
  end if;
  was := to_jsonb(old);
  is_now := to_jsonb(new);
  foreach field in array array['id', 'full_name', 'born_on', 'sex', 'entered', 'created_at'] loop
    if is_now -> field is distinct from was -> field then raise exception 'what an admission says is not rewritten (%)', field using errcode = 'HB002'; end if;
  end loop;
  -- What was decided or held is said once.
  foreach field in array array['member_id', 'decision_number', 'decision_date', 'higher_decision', 'ceremony_on'] loop
    if was -> field <> 'null'::jsonb and is_now -> field is distinct from was -> field then raise exception 'what was decided is not rewritten (%)', field using errcode = 'HB002'; end if;
  end loop;
  if new.cell_id is distinct from old.cell_id and not handbook.has_ticket('admissions.follow') then
    raise exception 'an admission stays with its cell' using errcode = 'HB002';
  end if;
  if old.closed_at is not null then raise exception 'an admission that is closed stays as it is' using errcode = 'HB002'; end if;
  if old.state = new.state then return new; end if;
  if new.state = any(case old.state
      when 'candidate' then array['trained', 'withdrawn']
      when 'trained' then array['sponsored', 'withdrawn']
      when 'sponsored' then array['filed', 'withdrawn']
      when 'returned' then array['filed', 'withdrawn']
      when 'filed' then array['sponsored', 'voted', 'refused', 'withdrawn']
      when 'voted' then array['proposed', 'decided', 'returned', 'refused', 'withdrawn']
      when 'proposed' then array['decided', 'returned', 'refused', 'withdrawn']
      when 'decided' then array['probation', 'withdrawn']
      when 'probation' then array['reviewed', 'ended']
      when 'reviewed' then array['probation', 'confirmed', 'struck-off', 'ended']
      else array[]::text[] end) then
    return new;
  end if;
  raise exception 'an admission does not go from % to %', old.state, new.state using errcode = 'HB002';
end $$;
create trigger p_admission before insert or update or delete on handbook.admissions for each row execute function handbook.admissions_keep();

create table handbook.endings (
  id uuid primary key default gen_random_uuid(),
  member_id uuid not null references public.members(id) on delete restrict,
  -- Whose proposal it is; where the member stands now, the member's record says.
  cell_id uuid not null references public.organizations(id) on delete restrict,
  kind text not null check (kind in ('exemption', 'resumption', 'removal', 'expulsion', 'leaving', 'death', 'restoration')),
  state text not null check (state in ('proposed', 'returned', 'decided', 'refused', 'withdrawn')),
  reason text not null check (length(reason) between 1 and 1000),
  -- The member's own request, or the day of the event.
  asked_on date,
  -- The paper it rests on: request, resolution of the cell, death certificate.
  paper_number text,
  paper_date date,
  vote jsonb,
  decision_number text,
  decision_date date,
  effective_on date,
  status_before text not null,
  status_after text,
  -- Of a restoration: which ending it takes back, into which cell, and whether the time between counts towards party age.
  restores uuid references handbook.endings(id) on delete restrict,
  to_cell_id uuid references public.organizations(id) on delete restrict,
  interruption_counts boolean,
  interrupted_from date,
  answer text,
  rules jsonb not null default '[]',
  proposed_by uuid,
  decided_by uuid,
  created_at timestamptz(3) not null,
  updated_at timestamptz(3) not null,
  closed_at timestamptz(3),
  constraint endings_two_people check (kind = 'death' or decided_by is null or decided_by is distinct from proposed_by),
  constraint endings_decided check ((state = 'decided') = (effective_on is not null and status_after is not null)),
  constraint endings_paper check (state <> 'decided' or kind in ('exemption', 'resumption') or (decision_number is not null and decision_date is not null) or (kind = 'death' and paper_number is not null)),
  constraint endings_restoration check ((kind = 'restoration' and state = 'decided') = (interruption_counts is not null)),
  constraint endings_closed check ((state in ('proposed', 'returned')) = (closed_at is null))
);
create unique index endings_open on handbook.endings (member_id) where closed_at is null;
create index endings_member on handbook.endings (member_id, closed_at);
create trigger b_guard before insert or update or delete on handbook.endings for each row execute function handbook.require_ticket('endings.');

create function handbook.endings_keep() returns trigger language plpgsql as $$
declare
  field text;
  was jsonb;
  is_now jsonb;
begin
  if tg_op <> 'DELETE' and new.decided_by is not null and new.kind <> 'death'
     and exists (select 1 from public.members m where m.id = new.member_id and m.user_id = new.decided_by) then
    raise exception 'nobody decides about themself' using errcode = 'HB002';
  end if;
  if tg_op = 'INSERT' then
    -- A death is not decided; it is written down.
    if new.state = 'proposed' or (new.state = 'decided' and new.kind = 'death') then return new; end if;
    raise exception 'an ending begins proposed' using errcode = 'HB002';
  end if;
  if tg_op = 'DELETE' then
    if handbook.has_ticket('endings.demonstration-remove') then return old; end if;
    raise exception 'endings are never removed' using errcode = 'HB002';
  end if;
  was := to_jsonb(old);
  is_now := to_jsonb(new);
  foreach field in array array['id', 'member_id', 'cell_id', 'kind', 'status_before', 'restores', 'created_at'] loop
    if is_now -> field is distinct from was -> field then raise exception 'what an ending says is not rewritten (%)', field using errcode = 'HB002'; end if;
  end loop;
  if old.closed_at is not null then raise exception 'an ending that is closed stays as it is' using errcode = 'HB002'; end if;
  if old.state = new.state then return new; end if;
  if new.state = any(case old.state
      when 'proposed' then array['decided', 'refused', 'returned', 'withdrawn']
      when 'returned' then array['proposed', 'withdrawn']
      else array[]::text[] end) then
    return new;
  end if;
  raise exception 'an ending does not go from % to %', old.state, new.state using errcode = 'HB002';
end $$;
create trigger p_ending before insert or update or delete on handbook.endings for each row execute function handbook.endings_keep();

-- Each step as it was taken, of either machine: by whom, when, why. What a clock told stands here too, with the day it was about.
create table handbook.life_steps (
  id bigint generated always as identity primary key,
  admission_id uuid references handbook.admissions (id) on delete cascade,
  ending_id uuid references handbook.endings (id) on delete cascade,
  step text not null,
  state text not null,
  -- No reference: an account that is gone leaves the step standing. Null: the clock, or the register itself.
  by_user uuid,
  reason text,
  about date,
  recorded_at timestamptz(3) not null,
  constraint life_steps_one check ((admission_id is null) <> (ending_id is null))
);
create index life_steps_admission on handbook.life_steps (admission_id, id);
create index life_steps_ending on handbook.life_steps (ending_id, id);
create function handbook.life_steps_guard() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' and (handbook.has_ticket('admissions.') or handbook.has_ticket('endings.')) then return new; end if;
  if tg_op = 'DELETE' and (handbook.has_ticket('admissions.demonstration-remove') or handbook.has_ticket('endings.demonstration-remove')) then return old; end if;
  raise exception 'steps are only added, by commands' using errcode = 'HB002';
end $$;
create trigger b_guard before insert or update or delete on handbook.life_steps for each row execute function handbook.life_steps_guard();

-- What is due in the life of members and candidates up to a day: for warnings. Days are Viet Nam's.
--   certificate: the class's certificate runs out before a decision;  ceremony: to be held by;
--   probation: it ends, the review is due;  review: to be decided by.
create view handbook.life_due as
  select a.id as admission_id, a.member_id, a.full_name, coalesce(m.cell_id, a.cell_id) as cell_id, o.path as cell_path, d.kind, d.due
  from handbook.admissions a
  left join public.members m on m.id = a.member_id
  join public.organizations o on o.id = coalesce(m.cell_id, a.cell_id)
  cross join lateral (values
    ('certificate', case when a.state in ('trained', 'sponsored', 'filed', 'voted', 'proposed', 'returned') then a.certificate_until end),
    ('ceremony', case when a.state = 'decided' then a.ceremony_by end),
    ('probation', case when a.state = 'probation' then a.probation_until end),
    ('review', case when a.state in ('probation', 'reviewed') then a.review_by end)) as d(kind, due)
  where a.closed_at is null and d.due is not null;
