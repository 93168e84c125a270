-- The review of all mandates, every half year by default (plugins/accounts/mandateReviews; RULES.md 2), and the software's own administration
-- going from one organ to another (plugins/hierarchical-access; 4529-QĐ/TU, Điều 6.2, 6.3, 13.1.3).

-- Who signed that the mandates of an organisation were looked through, and what was decided on each. Evidence.
create table handbook.mandate_reviews (
  id uuid primary key default gen_random_uuid(),
  organization_id uuid not null references public.organizations (id),
  signed_by uuid not null,
  signed_at timestamptz(3) not null default now(),
  -- The version of the rule it was due by.
  rule_id uuid
);
create index on handbook.mandate_reviews (organization_id, signed_at desc);
create table handbook.mandate_review_lines (
  review_id uuid not null references handbook.mandate_reviews (id),
  -- No reference: what is reviewed may be of a demonstration that is removed.
  mandate_id uuid not null,
  -- 'above': one's own, which the level above decides.
  decision text not null check (decision in ('keep', 'end', 'above')),
  reason text,
  last_used_at timestamptz(3),
  primary key (review_id, mandate_id)
);
select handbook.protect_evidence('handbook.mandate_reviews', null);
select handbook.protect_evidence('handbook.mandate_review_lines', null);

-- When the mandates of an organisation are to be looked through next: `months` after the last signature, or after the oldest of them began.
create function handbook.review_due(of_organization uuid, months integer) returns timestamptz language sql stable as $$
  select coalesce((select max(r.signed_at) from handbook.mandate_reviews r where r.organization_id = of_organization),
    (select min(m.valid_from) from public.mandates m where m.organization_id = of_organization and m.valid_from <= now() and (m.valid_to is null or m.valid_to > now()))) + make_interval(months => months)
$$;

create table handbook.administration_handovers (
  id uuid primary key default gen_random_uuid(),
  from_id uuid not null references public.organizations (id),
  to_id uuid not null references public.organizations (id),
  holders uuid[] not null check (cardinality(holders) between 1 and 20),
  decision_number text not null,
  decision_date timestamptz(3) not null,
  reason text,
  state text not null default 'proposed' check (state in ('proposed', 'confirmed', 'rejected')),
  proposed_by uuid not null,
  proposed_at timestamptz(3) not null default now(),
  decided_by uuid,
  decided_at timestamptz(3),
  check (from_id <> to_id),
  check ((state = 'proposed') = (decided_by is null))
);
create unique index administration_handovers_one_open on handbook.administration_handovers ((true)) where state = 'proposed';
create trigger b_guard before insert or update or delete on handbook.administration_handovers for each row execute function handbook.require_ticket('mandates.');

-- What was proposed is not rewritten; a second person confirms, who was one before; what is decided stays so.
create function handbook.administration_kept() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then raise exception 'handovers are kept' using errcode = 'HB003'; end if;
  if old.state <> 'proposed' or to_jsonb(new) - array['state', 'decided_by', 'decided_at'] <> to_jsonb(old) - array['state', 'decided_by', 'decided_at'] then
    raise exception 'a handover is not rewritten' using errcode = 'HB003';
  end if;
  if new.state = 'confirmed' and (new.decided_by = new.proposed_by or new.decided_by = any (new.holders) or handbook.no_second_administrator(new.decided_by, new.proposed_at) is not null) then
    raise exception 'a second person confirms' using errcode = 'HB002';
  end if;
  return new;
end $$;
create trigger c_kept before update or delete on handbook.administration_handovers for each row execute function handbook.administration_kept();

select set_config('handbook.ticket', 'rules.ship', true);
insert into public.rules (key, name, value, value_shown, unit, source, source_type, valid_from, mark, note, state, proposed_at, confirmed_at)
values ('accounts.mandate-review', 'Rà soát vai trò định kỳ', '{"months": 6, "warnDays": 15}', '6 tháng một lần; nhắc trước 15 ngày', '', 'TCVN 14423:2026, cấp độ 3 (theo nguồn dẫn lại)', 'product',
  '2020-01-01T00:00:00+07:00', 'T', 'Theo nguồn dẫn lại: quyền truy cập được rà soát 6 tháng một lần; chờ đối chiếu với văn bản. Số ngày nhắc trước là lựa chọn của phần mềm.', 'confirmed', now(), now());
select set_config('handbook.ticket', '', true);
