-- Outages that were announced (plugins/support-requests/outages; 4529-QĐ/TU, Điều 9.2): shown on every page from some hours before until they are over.
create table handbook.outages (
  id uuid primary key,
  kind text not null check (kind in ('planned', 'unplanned')),
  from_at timestamptz(3) not null,
  until_at timestamptz(3) not null,
  words_vi text not null check (length(words_vi) between 5 and 500),
  words_en text check (length(words_en) between 5 and 500),
  planned_by uuid not null,
  planned_at timestamptz(3) not null,
  changed_by uuid,
  changed_at timestamptz(3),
  -- Over before its time.
  ended_by uuid,
  ended_at timestamptz(3),
  constraint outages_order check (until_at > from_at and until_at <= from_at + interval '14 days'),
  constraint outages_ended check ((ended_at is null) = (ended_by is null)),
  constraint outages_changed check ((changed_at is null) = (changed_by is null))
);
create index outages_ahead on handbook.outages (until_at) where ended_at is null;

create function handbook.outage_steps() returns trigger language plpgsql as $$
declare
  who constant uuid := case when tg_op = 'DELETE' then null when new.ended_by is not null then new.ended_by else coalesce(new.changed_by, new.planned_by) end;
begin
  if tg_op = 'DELETE' then
    if handbook.has_ticket('outages.demonstration-remove') then return old; end if;
    raise exception 'announced outages are kept' using errcode = 'HB003';
  end if;
  if tg_op = 'UPDATE' and (old.ended_at is not null or row(new.id, new.kind, new.planned_by, new.planned_at) is distinct from row(old.id, old.kind, old.planned_by, old.planned_at)) then
    raise exception 'an outage that is over is not rewritten' using errcode = 'HB003';
  end if;
  if not exists (select 1 from handbook.support_system_admins(null) a where a.admin_id = who) then
    raise exception 'outages are announced by administrators of the system' using errcode = 'HB002';
  end if;
  return new;
end $$;
create trigger b_guard before insert or update or delete on handbook.outages for each row execute function handbook.require_ticket('outages.');
create trigger p_steps before insert or update or delete on handbook.outages for each row execute function handbook.outage_steps();
