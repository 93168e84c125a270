-- The workflows that ship: one reviewer then the board (default); and the three-stage one of the regulation's
-- suggested path (editor, secretariat, board; RULES.md 3).
select set_config('handbook.ticket', 'workflow-definitions.ship', true);
insert into public.workflow_definitions (key, version, name, active, is_default, stages) values
  ('hai-cap', 1, 'Hai cấp: biên tập, Ban Biên tập', true, true, '[
    {"key": "bien-tap", "name": "Biên tập", "role": "editorial-reviewer", "rule": "any", "count": 1, "binding": true},
    {"key": "ban-bien-tap", "name": "Ban Biên tập duyệt", "role": "editorial-approver", "rule": "any", "count": 1, "binding": true}]'),
  ('ba-cap', 1, 'Ba cấp: biên tập, Tổ thư ký, Ban Biên tập', true, false, '[
    {"key": "bien-tap", "name": "Biên tập", "role": "editorial-reviewer", "rule": "any", "count": 1, "binding": true},
    {"key": "to-thu-ky", "name": "Tổ thư ký duyệt (cấp 1)", "role": "editorial-reviewer", "rule": "any", "count": 1, "binding": true},
    {"key": "ban-bien-tap", "name": "Ban Biên tập duyệt (cấp 2)", "role": "editorial-approver", "rule": "any", "count": 1, "binding": true}]');
select set_config('handbook.ticket', '', true);
