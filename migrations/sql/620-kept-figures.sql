-- Figures of members that take long to count, kept by the worker each night (plugins/member-profiles/figures/jobs): the answer of the one statement that also
-- counts them live, so that both say the same. Small organisations have no row and are counted when asked.
create table handbook.kept_figures (
  organization_id uuid not null references public.organizations (id) on delete cascade,
  -- Null: as it stood when it was counted. A day: at its beginning, as known at `knew`.
  on_day date,
  knew timestamptz(3) not null,
  counted_at timestamptz(3) not null,
  figures jsonb not null,
  constraint kept_figures_one unique nulls not distinct (organization_id, on_day)
);

-- What was recorded since some instant is found without reading every row: rows come in this order, one at the end of the index.
create index memberships_recorded on public.memberships (recorded_at);
create index memberships_superseded on public.memberships (superseded_at) where superseded_at is not null;
create index member_statuses_recorded on handbook.member_statuses (recorded_at);

-- Whether what was recorded after `knew` and until `upto` says anything else of that instant than was known before. Ending a membership supersedes its row
-- and writes it again with an end: of a day before that end nothing changed, so what went and what came are held against each other.
create function handbook.day_rewritten(at_instant timestamptz, knew timestamptz, upto timestamptz) returns boolean
  language sql stable as $$
  with came as (
      select member_id, cell_id, kind::text as kind from public.memberships
      where recorded_at > $2 and recorded_at <= $3 and (superseded_at is null or superseded_at > $3) and valid_from <= $1 and (valid_to is null or valid_to > $1)
    ), went as (
      select member_id, cell_id, kind::text as kind from public.memberships
      where superseded_at > $2 and superseded_at <= $3 and recorded_at <= $2 and valid_from <= $1 and (valid_to is null or valid_to > $1)
    ), built as (
      select organization_id, parent_id, name, form::text as form from public.organization_periods
      where recorded_at > $2 and recorded_at <= $3 and (superseded_at is null or superseded_at > $3) and valid_from <= $1 and (valid_to is null or valid_to > $1)
    ), razed as (
      select organization_id, parent_id, name, form::text as form from public.organization_periods
      where superseded_at > $2 and superseded_at <= $3 and recorded_at <= $2 and valid_from <= $1 and (valid_to is null or valid_to > $1)
    )
  select exists (select 1 from handbook.member_statuses where recorded_at > $2 and recorded_at <= $3 and valid_from <= $1)
    or exists ((select * from came except all select * from went) union all (select * from went except all select * from came))
    or exists ((select * from built except all select * from razed) union all (select * from razed except all select * from built))
$$;

-- An organisation that moved is no longer shown to who oversaw it: figures of those that lost it or got it are counted anew, and so are those of both parents, whose
-- list of organisations next below is another one.
create function handbook.forget_moved_figures() returns trigger language plpgsql
  security definer set search_path = public, pg_temp as $$
begin
  -- A count under way has seen the tree as it was: waited for, and taken away with the rest.
  lock table handbook.kept_figures in share row exclusive mode;
  delete from handbook.kept_figures k using public.organizations o
    where o.id = k.organization_id and k.on_day is null
      and (o.id in (old.parent_id, new.parent_id) or starts_with(old.path, o.path) <> starts_with(new.path, o.path));
  return null;
end $$;
create trigger organizations_figures after update on public.organizations
  for each row when (old.path is distinct from new.path and old.parent_id is distinct from new.parent_id)
  execute function handbook.forget_moved_figures();

-- Memberships go only with invented people or an import taken back, and leave no trace to compare.
create function handbook.forget_figures() returns trigger language plpgsql
  security definer set search_path = public, pg_temp as $$
begin
  if exists (select 1 from old_rows) then
    lock table handbook.kept_figures in share row exclusive mode;
    delete from handbook.kept_figures;
  end if;
  return null;
end $$;
create trigger z_figures after delete on public.memberships referencing old table as old_rows
  for each statement execute function handbook.forget_figures();
