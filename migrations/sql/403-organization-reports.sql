-- Changes of an organisation reported from below (plugins/party-organizations/reports; 4529-QĐ/TU, Điều 10.2.1): what was reported, by whom, what
-- the level in charge answered. The change itself is made by the structure's own commands when it is approved.
create table handbook.organization_reports (
  id uuid primary key default gen_random_uuid(),
  organization_id uuid not null references public.organizations (id),
  kind text not null check (kind in ('rename', 'split', 'merge', 'secretary')),
  -- Names, the organisation merged into, the decision: as the command will be given them.
  asked jsonb not null,
  note text,
  state text not null default 'proposed' check (state in ('proposed', 'returned', 'approved', 'withdrawn')),
  proposed_by uuid not null,
  proposed_at timestamptz(3) not null default now(),
  decided_by uuid,
  decided_at timestamptz(3),
  answer text,
  check ((state in ('returned', 'approved')) = (decided_by is not null)),
  check (state <> 'returned' or answer is not null)
);
create index on handbook.organization_reports (organization_id);
create index organization_reports_open on handbook.organization_reports (proposed_at) where state in ('proposed', 'returned');
-- Of one kind, one at a time.
create unique index organization_reports_once on handbook.organization_reports (organization_id, kind) where state in ('proposed', 'returned');
create trigger b_guard before insert or update or delete on handbook.organization_reports for each row execute function handbook.require_ticket('organization-reports.');

create function handbook.organization_report_steps() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then raise exception 'reports are kept' using errcode = 'HB003'; end if;
  if tg_op = 'INSERT' then
    if new.state <> 'proposed' then raise exception 'a report begins as a proposal' using errcode = 'HB002'; end if;
    return new;
  end if;
  if row(new.id, new.organization_id, new.kind) is distinct from row(old.id, old.organization_id, old.kind) then raise exception 'a report is not rewritten' using errcode = 'HB003'; end if;
  if not ((old.state = 'proposed' and new.state in ('returned', 'approved', 'withdrawn')) or (old.state = 'returned' and new.state in ('proposed', 'withdrawn'))) then
    raise exception 'a report does not go from % to %', old.state, new.state using errcode = 'HB002';
  end if;
  -- Only who reports it anew after a return may say it otherwise.
  if new.state <> 'proposed' and row(new.asked, new.note, new.proposed_by, new.proposed_at) is distinct from row(old.asked, old.note, old.proposed_by, old.proposed_at) then
    raise exception 'a report is not rewritten' using errcode = 'HB003';
  end if;
  if new.state in ('approved', 'returned') and new.decided_by = new.proposed_by then raise exception 'another person decides a report' using errcode = 'HB002'; end if;
  return new;
end $$;
create trigger p_steps before insert or update or delete on handbook.organization_reports for each row execute function handbook.organization_report_steps();
