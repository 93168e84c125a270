-- When secretaries who have not signed their list of members are reminded (plugins/member-import/signoffs).
select set_config('handbook.ticket', 'rules.ship', true);
insert into public.rules (key, name, value, value_shown, unit, source, source_type, valid_from, mark, note, state, proposed_at, confirmed_at) values
  ('register.signoff-remind', 'Nhắc bí thư chưa ký xác nhận danh sách đảng viên', '14', '14 ngày trước khi hết kỳ, nhắc lại khi còn một nửa thời gian ấy và vào ngày cuối', 'ngày', 'Quy ước của phần mềm', 'product', '2020-01-01T00:00:00+07:00', 'U', 'Cấp ủy cấp trên trực tiếp được báo vào ngày cuối và khi kỳ đã hết.', 'confirmed', now(), now());
select set_config('handbook.ticket', '', true);
