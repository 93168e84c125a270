-- Seals: the hash chains over audit_events, one an organisation (DECISIONS.md 11). Written by the worker,
-- computed in plugins/audit-trail/domain; nobody changes or removes a row.
create table handbook.audit_seals (
  chain uuid not null,
  seq bigint not null check (seq > 0),
  event_id uuid not null unique,
  event_hash text not null,
  prev_hash text not null,
  hash text not null,
  sealed_at timestamptz(3) not null default now(),
  primary key (chain, seq)
);
-- No derived path here: the empty name takes nothing out of the comparison.
select handbook.protect_evidence('handbook.audit_seals', '');

-- Events that wait for their seal. Not evidence: an event that is neither here nor sealed is itself a finding
-- of `handbook verify audit`.
create table handbook.audit_unsealed (
  n bigint generated always as identity primary key,
  event_id uuid not null unique,
  queued_at timestamptz(3) not null default now()
);

create function handbook.audit_events_queue() returns trigger language plpgsql as $$
begin
  insert into handbook.audit_unsealed (event_id) values (new.id);
  return null;
end $$;
create trigger z_audit_queue after insert on public.audit_events
  for each row execute function handbook.audit_events_queue();
