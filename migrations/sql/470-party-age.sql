-- Party age without the time outside the Party (plugins/member-profiles/badges/domain/partyAge.ts says the same in TypeScript; tests hold the two together).

-- Time during which a member took no part in Party life, known from a paper: a struck-off member admitted anew, lost contact, a transfer that was
-- interrupted. What a restoration decided here says, stands with it (handbook.endings). Nothing is rewritten; what was wrong is voided with a reason.
create table handbook.party_interruptions (
  id uuid primary key default gen_random_uuid(),
  member_id uuid not null references public.members(id) on delete restrict,
  -- The first day outside, and the first day back.
  from_day date not null,
  to_day date not null,
  kind text not null check (kind in ('expelled', 'struck-off', 'lost-contact', 'transfer')),
  decision_number text not null check (length(decision_number) between 1 and 100),
  decision_date date not null,
  recorded_by uuid not null,
  recorded_at timestamptz(3) not null,
  voided_at timestamptz(3),
  voided_by uuid,
  void_reason text,
  constraint party_interruptions_order check (from_day < to_day),
  constraint party_interruptions_voided check ((voided_at is null) = (voided_by is null) and (voided_at is null) = (void_reason is null)),
  constraint party_interruptions_apart exclude using gist (member_id with =, daterange(from_day, to_day) with &&) where (voided_at is null)
);
create index party_interruptions_member on handbook.party_interruptions (member_id) where voided_at is null;
create trigger b_guard before insert or update or delete on handbook.party_interruptions for each row execute function handbook.require_ticket('party-age.');
create trigger c_settled before update or delete on handbook.party_interruptions for each row execute function handbook.guard_settled();

create index endings_interruptions on handbook.endings (member_id) where kind = 'restoration' and state = 'decided' and interruption_counts = false;

-- Every time outside the Party that does not count, from both.
create view handbook.party_breaks as
  select i.member_id, i.from_day, i.to_day, i.id as interruption_id, i.kind, i.decision_number, i.decision_date
  from handbook.party_interruptions i where i.voided_at is null
  union all
  select e.member_id, e.interrupted_from, e.effective_on, null::uuid, 'restored', e.decision_number, e.decision_date
  from handbook.endings e
  where e.kind = 'restoration' and e.state = 'decided' and e.interruption_counts = false and e.interrupted_from < e.effective_on;

-- Whole months from a day to another one; a month after 31/1 is the last of February. 0 where it has not come yet.
create function handbook.whole_months(a date, b date) returns int
  language sql immutable parallel safe strict
  as $$
  select case when b < a then 0 else m - (case when (a + make_interval(months => m))::date > b then 1 else 0 end) end
  from (select ((extract(year from b) - extract(year from a)) * 12 + extract(month from b) - extract(month from a))::int as m) s
  $$;

-- A day moved on by the length of a break: its whole months, then the days that are left of it.
create function handbook.moved_on(start date, a date, b date) returns date
  language sql immutable parallel safe strict
  as $$
  select (start + make_interval(months => m))::date + (b - (a + make_interval(months => m))::date)
  from (select handbook.whole_months(a, b) as m) s
  $$;

-- A member's breaks from a day on: in order, apart from each other.
create function handbook.breaks_from(of_member uuid, since date) returns table (a date, b date)
  language sql stable
  as $$
  select lower(r), upper(r)
  from unnest((select range_agg(daterange(greatest(p.from_day, since), p.to_day)) from handbook.party_breaks p where p.member_id = of_member and p.to_day > since)) as r
  order by lower(r)
  $$;

-- Whole months of party age on a day: breaks that are over move its beginning on; during one it stands still.
create function handbook.party_months(of_member uuid, since date, on_day date) returns int
  language plpgsql stable
  as $$
declare
  start date := since;
  last date := on_day;
  each record;
begin
  if since is null or on_day is null then return null; end if;
  for each in select a, b from handbook.breaks_from(of_member, since) loop
    exit when each.a >= last;
    if each.b > last then
      last := each.a;
      exit;
    end if;
    start := handbook.moved_on(start, each.a, each.b);
  end loop;
  return handbook.whole_months(start, last);
end $$;

-- The day on which party age reaches so many years.
create function handbook.party_reached(of_member uuid, since date, so_many int) returns date
  language plpgsql stable
  as $$
declare
  start date := since;
  reached date := (since + make_interval(years => so_many))::date;
  each record;
begin
  for each in select a, b from handbook.breaks_from(of_member, since) loop
    exit when reached <= each.a;
    start := handbook.moved_on(start, each.a, each.b);
    reached := greatest((start + make_interval(years => so_many))::date, each.b);
  end loop;
  return reached;
end $$;

select set_config('handbook.ticket', 'rules.ship', true);
insert into public.rules (key, name, value, value_shown, unit, source, source_type, source_number, source_date, source_article, valid_from, valid_to, mark, note, state, proposed_at, confirmed_at)
select r.key, r.name, r.value::jsonb, r.shown, r.unit, r.source, r.type::enum_rules_source_type, r.number, r.dated::timestamptz, r.article, r.since::timestamptz, r.until::timestamptz, r.mark::enum_rules_mark, r.note, 'confirmed', now(), now()
from (values
  ('party-age.interruption', 'Thời gian không tham gia sinh hoạt đảng', '"off"', 'không tính vào tuổi đảng, trừ khi quyết định khôi phục quyền đảng viên nói rõ là được tính', '', 'Quy định số 294-QĐ/TW ngày 26/5/2025', 'provision', '294-QĐ/TW', '2025-05-26T00:00:00+07:00', null, '2020-01-01T00:00:00+07:00', null, 'T', 'Thời gian bị khai trừ, bị xóa tên, mất liên lạc, gián đoạn do chuyển sinh hoạt; người kết nạp lại tính từ quyết định kết nạp lần đầu, trừ thời gian này; người được khôi phục vì oan, sai thì tính liên tục (khoản 4 Điều 5 Điều lệ Đảng; điểm 4.5 Quy định số 24-QĐ/TW ngày 30/7/2021, nay là Quy định số 294-QĐ/TW: mục chờ bổ sung). Đọc qua nguồn dẫn lại, chờ đối chiếu với văn bản.')
) as r(key, name, value, shown, unit, source, type, number, dated, article, since, until, mark, note);
