-- Workflow definitions edited in the admin, and each committee's choice among those offered (plugins/editorial-workflow/definitions).
select handbook.attach_scope('workflow_choices', 'organization_id', 'organization_path');
select handbook.guard_table('workflow_choices', 'workflow-choices.');
alter table public.workflow_choices
  add constraint workflow_choices_period check (valid_to is null or valid_to >= valid_from),
  add constraint workflow_choices_one exclude using gist
    (organization_id with =, (collection::text) with =, form with =, tstzrange(valid_from, valid_to) with &&);

create function handbook.choice_only_ends() returns trigger language plpgsql as $$
declare free constant text[] := array['valid_to', 'ended_by_id', 'organization_path'];
begin
  if tg_op = 'DELETE' then
    if handbook.has_ticket('workflow-choices.demonstration-remove') then return old; end if;
    raise exception 'choices are ended, never deleted' using errcode = 'HB002';
  end if;
  if current_setting('handbook.moving', true) = 'on' then return new; end if;
  if to_jsonb(new) - free is distinct from to_jsonb(old) - free or (old.valid_to is not null and new.valid_to is distinct from old.valid_to) then
    raise exception 'choices are ended, never rewritten' using errcode = 'HB002';
  end if;
  return new;
end $$;
create trigger c_only_ends before update or delete on public.workflow_choices for each row execute function handbook.choice_only_ends();

-- What is offered, and the path of cells: the secretary, or the deputy when delegated, posts and answers (4529, Điều 7.4).
select set_config('handbook.ticket', 'workflow-definitions.ship', true);
update public.workflow_definitions set offered = true, activated_at = created_at, made_at = created_at;
insert into public.workflow_definitions (key, version, name, active, is_default, is_cell_default, offered, note, made_at, activated_at, stages) values
  ('chi-bo', 1, 'Chi bộ: bí thư (phó bí thư nếu được ủy quyền) duyệt và đăng', true, false, true, true,
   'Điều 7.4 Quy chế ban hành kèm theo Quyết định số 4529-QĐ/TU', now(), now(), '[
    {"key": "bi-thu", "name": "Bí thư chi bộ duyệt", "role": "cell-secretary", "rule": "any", "count": 1, "binding": true}]');
select set_config('handbook.ticket', '', true);

-- A version says what it said; only its standing changes. One default for committees and one for cells.
create unique index workflow_definitions_one_active on public.workflow_definitions (key) where active;
create unique index workflow_definitions_one_default on public.workflow_definitions ((true)) where active and is_default;
create unique index workflow_definitions_one_cell_default on public.workflow_definitions ((true)) where active and is_cell_default;

create function handbook.guard_definition() returns trigger language plpgsql as $$
declare free constant text[] := array['active', 'offered', 'is_default', 'is_cell_default', 'activated_by_id', 'activated_at', 'updated_at'];
begin
  if tg_op = 'DELETE' or to_jsonb(new) - free is distinct from to_jsonb(old) - free then
    raise exception 'a version of a workflow is not rewritten' using errcode = 'HB003';
  end if;
  return new;
end $$;
create trigger p_definition before update or delete on public.workflow_definitions for each row execute function handbook.guard_definition();

-- How few safeguards a path may have: the floor, changed by two system administrators like every rule.
select set_config('handbook.ticket', 'rules.ship', true);
insert into public.rules (key, name, value, value_shown, unit, source, source_type, source_number, source_date, source_article, valid_from, mark, note, state, proposed_at, confirmed_at) values
  ('publishing.approval-floor', 'Mức duyệt tối thiểu của một quy trình', '{"committee": 1, "cell": 1}', 'cấp ủy: 1 người duyệt; chi bộ: 1 người duyệt', 'người',
   'khoản 1 Điều 11 Quy chế ban hành kèm theo Quyết định số 4529-QĐ/TU ngày 16/3/2023', 'regulation', '4529-QĐ/TU', '2023-03-16T00:00:00+07:00', 'khoản 1 Điều 11',
   '2023-03-16T00:00:00+07:00', 'U', 'Quy chế buộc mọi nội dung được phê duyệt; số người tối thiểu (không tham gia soạn) là lựa chọn của phần mềm.', 'confirmed', now(), now());
select set_config('handbook.ticket', '', true);
