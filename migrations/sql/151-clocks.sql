-- Clocks of approval (plugins/editorial-workflow/clocks). Nothing here runs by itself: a deadline is a time on the case,
-- and all that is stored beside it is who had the case when, and which reminder has gone out.

create index approval_cases_due on public.approval_cases (due_at) where due_at is not null and state in ('in-review', 'approved', 'scheduled');

-- The deadline of a case is that of its submission.
create function handbook.guard_case_due() returns trigger language plpgsql as $$
begin
  if (new.due_kind, new.counted_from_at, new.due_at, new.due_rules) is distinct from (old.due_kind, old.counted_from_at, old.due_at, old.due_rules) then
    raise exception 'the deadline of a case is frozen' using errcode = 'HB003';
  end if;
  return new;
end $$;
create trigger p_case_due before update on public.approval_cases for each row execute function handbook.guard_case_due();

-- In whose hands a case lay, from when to when: written by the case itself, whatever command moved it. `stage` counts from
-- 0; once all have approved it is the number of stages: it waits for publication.
create table handbook.case_waits (
  id bigint generated always as identity primary key,
  case_id uuid not null references public.approval_cases (id),
  stage int not null,
  organization_id uuid,
  since timestamptz not null,
  until timestamptz
);
create unique index case_waits_open on handbook.case_waits (case_id) where until is null;
create index case_waits_case on handbook.case_waits (case_id, since);

create function handbook.keep_case_waits() returns trigger language plpgsql as $$
declare is_open boolean := new.state in ('in-review', 'approved', 'scheduled');
begin
  if tg_op = 'UPDATE' then
    if is_open and old.state in ('in-review', 'approved', 'scheduled')
       and (new.stage, new.deciding_organization_id) is not distinct from (old.stage, old.deciding_organization_id) then
      return null;
    end if;
    update handbook.case_waits set until = now() where case_id = new.id and until is null;
  end if;
  if is_open then
    insert into handbook.case_waits (case_id, stage, organization_id, since)
      values (new.id, new.stage::int, new.deciding_organization_id, case when tg_op = 'INSERT' then least(new.submitted_at, now()) else now() end);
  end if;
  return null;
end $$;
create trigger z_case_waits after insert or update of state, stage, deciding_organization_id on public.approval_cases
  for each row execute function handbook.keep_case_waits();

create function handbook.only_by_trigger() returns trigger language plpgsql as $$
begin
  if pg_trigger_depth() < 2 then raise exception '% is written by the cases alone', tg_table_name using errcode = 'HB003'; end if;
  return coalesce(new, old);
end $$;
create trigger b_waits before insert or update or delete on handbook.case_waits for each row execute function handbook.only_by_trigger();

-- Each reminder of a deadline goes out once: its row is written with the notice, in one transaction. `told`: those who
-- could decide at that moment. `sent` is false for a mark that a later one had overtaken when somebody looked.
create table handbook.case_reminders (
  clock text not null check (clock in ('publication', 'withdrawal')),
  subject uuid not null,
  mark text not null,
  at timestamptz not null default now(),
  stage int,
  organization_id uuid,
  told uuid[] not null,
  escalated_to uuid[] not null default '{}',
  sent boolean not null,
  primary key (clock, subject, mark)
);
select handbook.protect_evidence('handbook.case_reminders', 'none');

-- Orders that live content come down.
select handbook.attach_scope('withdrawal_orders', 'owner_id', 'owner_path');
select handbook.guard_table('withdrawal_orders', 'approval-cases.');
create index withdrawal_orders_open on public.withdrawal_orders (due_at) where state = 'open';
create unique index withdrawal_orders_once on public.withdrawal_orders (collection, document_id, issuer, number) where state = 'open';

create function handbook.guard_withdrawal_order() returns trigger language plpgsql as $$
declare free text[] := array['state', 'closed_at', 'closed_by_id', 'closing_reason', 'owner_path'];
begin
  if tg_op = 'DELETE' then raise exception 'orders are kept' using errcode = 'HB003'; end if;
  if to_jsonb(new) - free <> to_jsonb(old) - free or (old.state <> 'open' and new.state <> old.state) then
    raise exception 'an order is not rewritten' using errcode = 'HB003';
  end if;
  return new;
end $$;
create trigger p_order before update or delete on public.withdrawal_orders for each row execute function handbook.guard_withdrawal_order();
