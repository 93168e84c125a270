-- The first rules of publishing (RULES.md 3) and the announced days off of 2024–2026. Those of 2027 were not found
-- announced on 22/11/2026: what the law says is computed until somebody enters them.
select set_config('handbook.ticket', 'rules.ship', true);
insert into public.rules (key, name, value, value_shown, unit, source, source_type, source_number, source_date, source_article, valid_from, mark, note, state, proposed_at, confirmed_at)
select r.key, r.name, r.value::jsonb, r.shown, r.unit, r.source, r.type::enum_rules_source_type, r.number, r.dated::timestamptz, r.article, r.since::timestamptz, r.mark::enum_rules_mark, r.note, 'confirmed', now(), now()
from (values
  ('working.hours', 'Giờ hành chính', '{"days": [1, 2, 3, 4, 5], "spans": [{"from": "08:00", "to": "12:00"}, {"from": "13:30", "to": "17:30"}]}',
    '08:00–12:00, 13:30–17:30; thứ Hai, thứ Ba, thứ Tư, thứ Năm, thứ Sáu', '', 'Quy ước của phần mềm', 'product', null, null, null, '2020-01-01T00:00:00+07:00', 'U',
    'Quy chế không ghi giờ làm việc cụ thể. Đề nghị điều chỉnh theo giờ làm việc của cơ quan.'),
  ('publishing.event.working-hours', 'Đăng tin sự kiện trong giờ hành chính', '{"hours": 3, "levels": ["city", "upper", "grassroots", "sectional", "cell", "group"]}',
    '3 giờ', 'giờ', 'khoản 1 Điều 12 Quy chế ban hành kèm theo Quyết định số 4529-QĐ/TU ngày 16/3/2023', 'regulation', '4529-QĐ/TU', '2023-03-16T00:00:00+07:00', 'khoản 1 Điều 12', '2023-03-16T00:00:00+07:00', 'S',
    'Điều 12.1 nói về hoạt động của lãnh đạo Thành phố, hội nghị của Thành phố, các Ban Đảng, Văn phòng Thành ủy. Áp dụng cho mọi cấp là lựa chọn của phần mềm; có thể thu hẹp ở mục “cấp”.'),
  ('publishing.event.off-hours', 'Đăng tin sự kiện ngoài giờ hành chính, ngày nghỉ, lễ, Tết', '{"hours": 4, "levels": ["city", "upper", "grassroots", "sectional", "cell", "group"]}',
    '4 giờ', 'giờ', 'khoản 1 Điều 12 Quy chế ban hành kèm theo Quyết định số 4529-QĐ/TU ngày 16/3/2023', 'regulation', '4529-QĐ/TU', '2023-03-16T00:00:00+07:00', 'khoản 1 Điều 12', '2023-03-16T00:00:00+07:00', 'S',
    'Như quy tắc trong giờ hành chính.'),
  ('publishing.event.straddling', 'Sự kiện vừa trong vừa ngoài giờ hành chính', '"end"', 'xét theo giờ kết thúc', '', 'Quy ước của phần mềm', 'product', null, null, null, '2023-03-16T00:00:00+07:00', 'U',
    'Điều 12.1 tính từ sau khi sự kiện diễn ra; trường hợp vắt ngang giờ hành chính không được nói đến.'),
  ('publishing.at-once', 'Đăng “ngay” văn bản', '30', '30 phút', 'phút', 'khoản 2 Điều 12 Quy chế ban hành kèm theo Quyết định số 4529-QĐ/TU ngày 16/3/2023', 'regulation', '4529-QĐ/TU', '2023-03-16T00:00:00+07:00', 'khoản 2 Điều 12', '2023-03-16T00:00:00+07:00', 'U',
    'Quy chế ghi “ngay”; 30 phút là lựa chọn của phần mềm.'),
  ('publishing.statistics.day', 'Đăng thông tin thống kê', '5', 'chậm nhất ngày 05 của tháng kế tiếp', 'ngày', 'khoản 3 Điều 12 Quy chế ban hành kèm theo Quyết định số 4529-QĐ/TU ngày 16/3/2023', 'regulation', '4529-QĐ/TU', '2023-03-16T00:00:00+07:00', 'khoản 3 Điều 12', '2023-03-16T00:00:00+07:00', 'S', null),
  ('publishing.removal', 'Gỡ nội dung theo yêu cầu của cơ quan có thẩm quyền', '24', '24 giờ', 'giờ', 'Điều 25 Luật số 116/2025/QH15', 'law', '116/2025/QH15', null, 'Điều 25', '2026-07-01T00:00:00+07:00', 'T',
    'Theo nguồn dẫn lại; nội dung và ngày có hiệu lực chờ đối chiếu với văn bản.'),
  ('publishing.removal.urgent', 'Gỡ nội dung theo yêu cầu khẩn cấp', '6', '6 giờ', 'giờ', 'Điều 25 Luật số 116/2025/QH15', 'law', '116/2025/QH15', null, 'Điều 25', '2026-07-01T00:00:00+07:00', 'T',
    'Theo nguồn dẫn lại; nội dung và ngày có hiệu lực chờ đối chiếu với văn bản.'),
  ('publishing.reminders', 'Nhắc trước khi hết hạn', '[0.5, 0.75]', 'khi đã qua 50%, 75% thời hạn; và khi hết hạn', '', 'Quy ước của phần mềm', 'product', null, null, null, '2020-01-01T00:00:00+07:00', 'U', null)
) as r(key, name, value, shown, unit, source, type, number, dated, article, since, mark, note);

select set_config('handbook.ticket', 'calendar-days.ship', true);
insert into public.calendar_days (day, kind, holiday, name, source, mark, recorded_at)
select (d.day || 'T00:00:00+07:00')::timestamptz, d.kind::enum_calendar_days_kind, d.holiday::enum_calendar_days_holiday, d.name, d.source, d.mark::enum_calendar_days_mark, now()
from (
  select day, 'holiday' as kind, 'new-year' as holiday, 'Tết Dương lịch' as name, 'Điều 112 Bộ luật Lao động năm 2019' as source, 'V' as mark from unnest(array['2024-01-01', '2025-01-01', '2026-01-01']) day
  union all select day, 'holiday', 'tet', 'Nghỉ Tết Giáp Thìn', 'Thông báo nghỉ Tết và lễ năm 2024 (số văn bản chờ đối chiếu)', 'T' from unnest(array['2024-02-08', '2024-02-09', '2024-02-10', '2024-02-11', '2024-02-12']) day
  union all select day, 'substitute', 'tet', 'Nghỉ bù Tết Giáp Thìn', 'Thông báo nghỉ Tết và lễ năm 2024 (số văn bản chờ đối chiếu)', 'T' from unnest(array['2024-02-13', '2024-02-14']) day
  union all select day, 'holiday', 'tet', 'Nghỉ Tết Ất Tỵ', 'Thông báo nghỉ Tết và lễ năm 2025 (theo báo chí)', 'V' from unnest(array['2025-01-27', '2025-01-28', '2025-01-29', '2025-01-30', '2025-01-31']) day
  union all select day, 'holiday', 'tet', 'Nghỉ Tết Bính Ngọ', 'Thông báo của Bộ Nội vụ tháng 10/2025 (theo báo chí)', 'V' from unnest(array['2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20']) day
  union all select day, 'holiday', 'hung-kings', 'Giỗ Tổ Hùng Vương (10/3 âm lịch)', 'Điều 112 Bộ luật Lao động năm 2019', 'V' from unnest(array['2024-04-18', '2025-04-07', '2026-04-26']) day
  union all select '2026-04-27', 'substitute', 'hung-kings', 'Nghỉ bù Giỗ Tổ Hùng Vương', 'khoản 3 Điều 111 Bộ luật Lao động năm 2019', 'V'
  union all select day, 'holiday', 'reunification', 'Ngày Chiến thắng 30/4', 'Điều 112 Bộ luật Lao động năm 2019', 'V' from unnest(array['2024-04-30', '2025-04-30', '2026-04-30']) day
  union all select day, 'holiday', 'labour', 'Ngày Quốc tế Lao động 1/5', 'Điều 112 Bộ luật Lao động năm 2019', 'V' from unnest(array['2024-05-01', '2025-05-01', '2026-05-01']) day
  union all select '2024-04-29', 'substitute', 'reunification', 'Nghỉ hoán đổi dịp 30/4, 1/5', 'Công văn số 2450/VPCP-KGVX ngày 12/4/2024', 'V'
  union all select '2024-05-04', 'worked', 'reunification', 'Làm bù cho ngày 29/4/2024', 'Công văn số 2450/VPCP-KGVX ngày 12/4/2024', 'V'
  union all select '2025-05-02', 'substitute', 'labour', 'Nghỉ hoán đổi dịp 30/4, 1/5', 'Ý kiến của Thủ tướng Chính phủ về nghỉ lễ năm 2025 (theo báo chí)', 'V'
  union all select '2025-04-26', 'worked', 'labour', 'Làm bù cho ngày 02/5/2025', 'Ý kiến của Thủ tướng Chính phủ về nghỉ lễ năm 2025 (theo báo chí)', 'V'
  union all select '2026-01-02', 'substitute', 'new-year', 'Nghỉ hoán đổi dịp Tết Dương lịch', 'Công văn số 12729/VPCP-KGVX ngày 25/12/2025', 'V'
  union all select '2026-01-10', 'worked', 'new-year', 'Làm bù cho ngày 02/01/2026', 'Công văn số 12729/VPCP-KGVX ngày 25/12/2025', 'V'
  union all select day, 'holiday', 'national-day', 'Nghỉ lễ Quốc khánh', 'Thông báo nghỉ lễ hằng năm (theo báo chí)', 'V' from unnest(array['2024-09-02', '2024-09-03', '2025-09-01', '2025-09-02', '2026-09-01', '2026-09-02']) day
  union all select '2026-08-31', 'substitute', 'national-day', 'Nghỉ hoán đổi dịp Quốc khánh', 'Thông báo của Bộ Nội vụ tháng 10/2025 (theo báo chí)', 'V'
  union all select '2026-08-22', 'worked', 'national-day', 'Làm bù cho ngày 31/8/2026', 'Thông báo của Bộ Nội vụ tháng 10/2025 (theo báo chí)', 'V'
) d;
select set_config('handbook.ticket', '', true);
