-- Party badges and dues (plugins/member-profiles/badges, dues). What was decided or collected keeps the versions of the rules it was
-- computed with; nothing is rewritten or deleted: what was wrong is voided with a reason, and a new row says what is right.

-- Who got which badge, on which award day, by which decision.
create table handbook.badge_awards (
  id uuid primary key default gen_random_uuid(),
  member_id uuid not null references public.members(id) on delete restrict,
  years int not null check (years > 0),
  award_day date not null,
  -- The day party age reaches the years; after the award day for the gravely ill.
  reached_on date not null,
  early boolean not null,
  decision_number text not null check (length(decision_number) between 1 and 100),
  decision_date date not null,
  rule_ids uuid[] not null,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  voided_at timestamptz,
  voided_by uuid,
  void_reason text,
  constraint badge_awards_early check (early = (reached_on > award_day)),
  constraint badge_awards_voided check ((voided_at is null) = (voided_by is null) and (voided_at is null) = (void_reason is null))
);
create unique index badge_awards_once on handbook.badge_awards (member_id, years) where voided_at is null;

-- By what a member's dues are counted, from which month on. `base` in whole đồng a month: the wage base of social insurance, or the pension.
create table handbook.dues_situations (
  id uuid primary key default gen_random_uuid(),
  member_id uuid not null references public.members(id) on delete restrict,
  kind text not null check (kind in ('insured', 'pension', 'uninsured', 'pupil')),
  base bigint check (base between 0 and 1000000000),
  region text check (region in ('I', 'II', 'III', 'IV')),
  exemption text check (exemption in ('poor-household', 'grave-illness')),
  from_month date not null check (extract(day from from_month) = 1),
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  superseded_at timestamptz,
  constraint dues_situations_base check ((base is not null) = (kind in ('insured', 'pension'))),
  constraint dues_situations_region check ((region is not null) = (kind = 'uninsured'))
);
create unique index dues_situations_one on handbook.dues_situations (member_id, from_month) where superseded_at is null;

-- What was collected of a member for a month: assessed and receipted in one. Whole đồng.
create table handbook.dues_lines (
  id uuid primary key default gen_random_uuid(),
  member_id uuid not null references public.members(id) on delete restrict,
  -- Which cell collected it; the member may have moved on.
  cell_id uuid not null references public.organizations(id) on delete restrict,
  month date not null check (extract(day from month) = 1),
  amount bigint not null check (amount > 0),
  rule_ids uuid[] not null check (cardinality(rule_ids) > 0),
  situation_id uuid not null references handbook.dues_situations(id) on delete restrict,
  collected_on date not null,
  -- Runs on within a cell and a year, without gaps: a voided receipt keeps its number.
  receipt_year int not null,
  receipt_number int not null check (receipt_number > 0),
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  voided_at timestamptz,
  voided_by uuid,
  void_reason text,
  constraint dues_lines_receipt unique (cell_id, receipt_year, receipt_number),
  constraint dues_lines_voided check ((voided_at is null) = (voided_by is null) and (voided_at is null) = (void_reason is null))
);
create unique index dues_lines_once on handbook.dues_lines (member_id, month) where voided_at is null;
create index dues_lines_cell on handbook.dues_lines (cell_id, month);

create trigger b_guard before insert or update or delete on handbook.badge_awards for each row execute function handbook.require_ticket('badges.');
create trigger b_guard before insert or update or delete on handbook.dues_situations for each row execute function handbook.require_ticket('dues.');
create trigger b_guard before insert or update or delete on handbook.dues_lines for each row execute function handbook.require_ticket('dues.');

-- A row says what it said: it is voided or superseded once, and stays.
create function handbook.guard_settled() returns trigger language plpgsql as $$
declare free constant text[] := array['voided_at', 'voided_by', 'void_reason', 'superseded_at'];
declare was jsonb := to_jsonb(old);
begin
  if tg_op = 'DELETE' then
    raise exception 'rows of % are voided, never deleted', tg_table_name using errcode = 'HB003';
  end if;
  if to_jsonb(new) - free <> was - free or coalesce(was ->> 'voided_at', was ->> 'superseded_at') is not null then
    raise exception 'rows of % are voided, never rewritten', tg_table_name using errcode = 'HB003';
  end if;
  return new;
end $$;
create trigger c_settled before update or delete on handbook.badge_awards for each row execute function handbook.guard_settled();
create trigger c_settled before update or delete on handbook.dues_situations for each row execute function handbook.guard_settled();
create trigger c_settled before update or delete on handbook.dues_lines for each row execute function handbook.guard_settled();

-- Badge lists of a whole city: who was admitted in a window of a few months, thirty to ninety years ago.
create index members_admitted on public.members (admitted_on) where admitted_on is not null;
