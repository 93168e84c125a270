-- Delegation and absence (plugins/editorial-workflow/delegation): who decides in whose stead, from when to when.
select handbook.attach_scope('approval_delegations', 'organization_id', 'organization_path');
select handbook.guard_table('approval_delegations', 'approval.');
create trigger c_only_ends before update or delete on public.approval_delegations for each row execute function handbook.only_ends();

-- One person has handed over, or is away, once at a place at any instant; nobody stands in for themself.
alter table public.approval_delegations
  add constraint approval_delegations_period check (valid_to >= valid_from),
  add constraint approval_delegations_other check (delegate_id is distinct from principal_id),
  add constraint approval_delegations_once exclude using gist (principal_id with =, organization_id with =, tstzrange(valid_from, valid_to) with &&);
create index approval_delegations_there on public.approval_delegations (organization_id, valid_to);

-- A principal's voice is given once at a stage, by themself or by whoever stands in.
create unique index approval_decisions_voice on public.approval_decisions (case_id, stage, coalesce(principal_id, decider_id));

-- A decision in somebody's stead needs their delegation, in force at this instant.
create function handbook.guard_delegated() returns trigger language plpgsql as $$
begin
  if new.principal_id is not null and not exists (
    select 1 from public.approval_delegations d
    where d.principal_id = new.principal_id and d.delegate_id = new.decider_id and d.organization_id = new.organization_id
      and d.valid_from <= now() and d.valid_to > now()) then
    raise exception 'no delegation is in force' using errcode = 'HB002';
  end if;
  return new;
end $$;
create trigger c_delegated before insert on public.approval_decisions for each row execute function handbook.guard_delegated();

-- As 070-publication.sql, and: one voice of a principal counts once, and neither principal nor delegate may have written.
create or replace function handbook.case_approved(case_id uuid) returns boolean language sql stable as $$
  select coalesce(bool_and(stage.given >= stage.needed), false)
  from (
    select
      (select least(count(distinct d.decider_id), count(distinct coalesce(d.principal_id, d.decider_id))) from public.approval_decisions d
        where d.case_id = c.id and d.stage = s.n - 1 and d.decision = 'approve' and d.hash = c.hash
          and (d.second_person_id is not null
            or not (c.contributors ? d.decider_id::text or (d.principal_id is not null and c.contributors ? d.principal_id::text)))) as given,
      coalesce((s.stage ->> 'count')::int, 1) as needed
    from public.approval_cases c, jsonb_array_elements(c.stages) with ordinality as s(stage, n)
    where c.id = case_approved.case_id and coalesce((s.stage ->> 'binding')::boolean, true)
  ) stage
$$;
