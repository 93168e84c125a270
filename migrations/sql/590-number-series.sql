-- Numbers of documents (plugins/number-series; RULES.md 7): a series for each kind of document, organisation and term, without gaps. A number is given by
-- issue_number() as the last statement of what issues it: the series' row stays locked until that commits, and what is rolled back gives its number back.
create table handbook.number_series (
  id uuid primary key,
  organization_id uuid not null references public.organizations (id) on delete restrict,
  -- A kind of document, as plugins/official-documents names it.
  kind text not null check (kind ~ '^[A-Za-z]{2,4}$'),
  -- What a number ends with: "NQ/ĐU".
  symbol text not null check (length(symbol) between 4 and 40),
  -- As people call it, "2025-2030".
  term text not null check (length(term) between 4 and 20),
  term_from date not null,
  -- Of the first number given here; above 1 where the term began on paper.
  first int not null check (first between 1 and 99999),
  next int not null,
  opened_by uuid not null,
  opened_at timestamptz(3) not null,
  closed_by uuid,
  closed_at timestamptz(3),
  constraint number_series_next check (next >= first),
  constraint number_series_closed check ((closed_at is null) = (closed_by is null)),
  constraint number_series_term unique (organization_id, kind, term_from)
);
create unique index number_series_open on handbook.number_series (organization_id, kind) where closed_at is null;

create table handbook.issued_numbers (
  id uuid primary key,
  series_id uuid not null references handbook.number_series (id) on delete restrict,
  number int not null,
  -- As it is written: "05-NQ/ĐU".
  text text not null check (length(text) between 5 and 60),
  -- What the document is about, as its head says.
  about text not null check (length(about) between 5 and 500),
  -- What was issued, where it is kept here: a table's name and a row's id. Null: a document kept elsewhere.
  subject_kind text,
  subject_id uuid,
  issued_by uuid not null,
  issued_at timestamptz(3) not null,
  void_reason text check (length(void_reason) between 10 and 500),
  voided_by uuid,
  voided_at timestamptz(3),
  constraint issued_numbers_once unique (series_id, number),
  constraint issued_numbers_subject check ((subject_kind is null) = (subject_id is null)),
  constraint issued_numbers_void check (num_nulls(void_reason, voided_by, voided_at) in (0, 3))
);
create unique index issued_numbers_subject_once on handbook.issued_numbers (subject_kind, subject_id) where voided_at is null;

-- Who keeps an organisation's numbers: its clerk, its secretaries, its administrator.
create function handbook.keeps_numbers(person uuid, of_place uuid) returns boolean language sql stable as $$
  select exists (
    select 1 from public.mandates m
    left join public.group_members g on g.group_id = m.group_id and g.valid_from <= now() and (g.valid_to is null or g.valid_to > now())
    join public.users u on u.id = coalesce(m.user_id, g.user_id) and u.disabled_at is null
    where m.organization_id = of_place and u.id = person and m.valid_from <= now() and (m.valid_to is null or m.valid_to > now())
      and m.role in ('clerk', 'committee-secretary', 'cell-secretary', 'cell-deputy-secretary', 'organization-admin'))
$$;

create function handbook.number_series_steps() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    if handbook.has_ticket('numbers.demonstration-remove') then return old; end if;
    raise exception 'a series of numbers is never removed' using errcode = 'HB003';
  end if;
  if tg_op = 'INSERT' then
    if new.next <> new.first or new.closed_at is not null then raise exception 'a series begins with its first number' using errcode = 'HB002'; end if;
    if not handbook.keeps_numbers(new.opened_by, new.organization_id) then raise exception 'numbers are kept by the organisation itself' using errcode = 'HB002'; end if;
    return new;
  end if;
  if old.closed_at is not null
    or row(new.id, new.organization_id, new.kind, new.symbol, new.term, new.term_from, new.first, new.opened_by, new.opened_at)
      is distinct from row(old.id, old.organization_id, old.kind, old.symbol, old.term, old.term_from, old.first, old.opened_by, old.opened_at)
    or new.next not in (old.next, old.next + 1) or (new.next <> old.next and new.closed_at is not null) then
    raise exception 'a series counts on, and ends once' using errcode = 'HB003';
  end if;
  if new.closed_by is not null and not handbook.keeps_numbers(new.closed_by, new.organization_id) then
    raise exception 'numbers are kept by the organisation itself' using errcode = 'HB002';
  end if;
  return new;
end $$;
create trigger b_guard before insert or update or delete on handbook.number_series for each row execute function handbook.require_ticket('numbers.');
create trigger p_steps before insert or update or delete on handbook.number_series for each row execute function handbook.number_series_steps();

create function handbook.issued_number_steps() returns trigger language plpgsql as $$
declare
  series handbook.number_series;
begin
  if tg_op = 'DELETE' then
    if handbook.has_ticket('numbers.demonstration-remove') then return old; end if;
    raise exception 'a number is made void, never removed' using errcode = 'HB003';
  end if;
  select * into series from handbook.number_series s where s.id = new.series_id for update;
  if tg_op = 'INSERT' then
    -- The number is the series' latest, in this transaction: none is left out and none is made up.
    if series.closed_at is not null or new.number <> series.next - 1 or new.voided_at is not null then
      raise exception 'a number is the next of an open series' using errcode = 'HB002';
    end if;
    if not handbook.keeps_numbers(new.issued_by, series.organization_id) then raise exception 'numbers are kept by the organisation itself' using errcode = 'HB002'; end if;
    return new;
  end if;
  if old.voided_at is not null or to_jsonb(new) - array['void_reason', 'voided_by', 'voided_at'] is distinct from to_jsonb(old) - array['void_reason', 'voided_by', 'voided_at'] then
    raise exception 'a number that was given stays as it is' using errcode = 'HB003';
  end if;
  if not handbook.keeps_numbers(new.voided_by, series.organization_id) then raise exception 'numbers are kept by the organisation itself' using errcode = 'HB002'; end if;
  return new;
end $$;
create trigger b_guard before insert or update or delete on handbook.issued_numbers for each row execute function handbook.require_ticket('numbers.');
create trigger p_steps before insert or update or delete on handbook.issued_numbers for each row execute function handbook.issued_number_steps();

-- A counted-on series without its number, or with one too many, does not commit.
create function handbook.number_series_whole() returns trigger language plpgsql as $$
begin
  if not exists (select 1 from handbook.issued_numbers n where n.series_id = new.id and n.number = new.next - 1) then
    raise exception 'a series has each of its numbers' using errcode = 'HB003';
  end if;
  return null;
end $$;
create constraint trigger z_whole after update on handbook.number_series deferrable initially deferred for each row when (old.next <> new.next) execute function handbook.number_series_whole();
