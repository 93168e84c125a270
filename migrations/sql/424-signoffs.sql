-- Every so many months (rule register.reconcile-months) the secretary of each cell signs that the list of members is held against reality. Evidence: signed once, kept.
create table handbook.register_signoffs (
  id uuid primary key default gen_random_uuid(),
  cell_id uuid not null references public.organizations (id),
  -- The first month of the period, YYYY-MM, and the version of the rule that said how long it is.
  period text not null,
  rule_id uuid,
  -- How many members of each status the list had when it was signed.
  counts jsonb not null,
  statement text not null,
  by_user uuid not null,
  at timestamptz(3) not null default date_trunc('milliseconds', now()),
  constraint register_signoffs_said check (period ~ '^\d{4}-\d{2}$' and length(statement) between 3 and 1000),
  unique (cell_id, period)
);
select handbook.protect_evidence('handbook.register_signoffs', null);
