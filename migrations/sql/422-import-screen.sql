-- Imports from the screen: the file is sent in pieces and lies encrypted, the worker does the work that `wants` names, and takes it up again after a restart.
alter table handbook.member_imports
  add column wants text,
  add column sealed_key text,
  add column parts integer not null default 0,
  add column seen_rows integer not null default 0,
  add column problem jsonb,
  add column undo_by uuid,
  add constraint member_imports_wants check (wants in ('read', 'apply', 'undo')),
  add constraint member_imports_key check (sealed_key like 'v1.%');
create index member_imports_wanted on handbook.member_imports (started_at) where wants is not null;
