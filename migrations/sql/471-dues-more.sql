-- Dues (plugins/member-profiles/dues): more than the rule asks, of one's own will; and months paid for ahead.

-- Whole đồng a month, in all; the cell reported it, and the committee directly above decided (where the rule says so).
alter table handbook.dues_situations
  add column voluntary bigint check (voluntary between 1 and 1000000000),
  add column voluntary_decision text check (length(voluntary_decision) between 1 and 100),
  add column voluntary_date date,
  add constraint dues_situations_voluntary check ((voluntary_decision is null) = (voluntary_date is null) and (voluntary is not null or voluntary_decision is null));

-- Of the amount: what goes beyond the rule. Why a month was paid for before it came.
alter table handbook.dues_lines
  add column voluntary bigint not null default 0,
  add column ahead_reason text check (length(ahead_reason) between 3 and 300),
  add constraint dues_lines_voluntary check (voluntary between 0 and amount),
  add constraint dues_lines_ahead check ((ahead_reason is null) or date_trunc('month', collected_on::timestamp)::date < month);

select set_config('handbook.ticket', 'rules.ship', true);
insert into public.rules (key, name, value, value_shown, unit, source, source_type, source_number, source_date, source_article, valid_from, valid_to, mark, note, state, proposed_at, confirmed_at)
select r.key, r.name, r.value::jsonb, r.shown, r.unit, r.source, r.type::enum_rules_source_type, r.number, r.dated::timestamptz, r.article, r.since::timestamptz, r.until::timestamptz, r.mark::enum_rules_mark, r.note, 'confirmed', now(), now()
from (values
  ('dues.voluntary', 'Tự nguyện đóng đảng phí cao hơn mức quy định', '"committee-above"', 'chi bộ báo cáo, cấp ủy cấp trên trực tiếp xem xét, quyết định', '', 'Điều 2 Quy định số 01-QĐ/TW ngày 3/2/2026', 'provision', '01-QĐ/TW', '2026-02-03T00:00:00+07:00', 'Điều 2', '2026-02-01T00:00:00+07:00', null, 'T', 'Báo chí đăng ngày 6/2/2026; khoản của Điều 2 chờ đối chiếu với văn bản.'),
  ('dues.ahead', 'Đóng trước đảng phí', '12', '12 tháng', 'tháng', 'khoản 2 Điều 5 Quy định số 01-QĐ/TW ngày 3/2/2026', 'provision', '01-QĐ/TW', '2026-02-03T00:00:00+07:00', 'khoản 2 Điều 5', '2026-02-01T00:00:00+07:00', null, 'U', 'Quy định nói có trường hợp được đóng trước; trường hợp nào và tối đa bao nhiêu tháng chưa đối chiếu được với văn bản, số tháng này là lựa chọn của phần mềm. Người thu ghi lý do.')
) as r(key, name, value, shown, unit, source, type, number, dated, article, since, until, mark, note);
