-- Bulletins are content like any other; their numbers run per owner, kind and year, given when an issue is published first.
select handbook.attach_content('bulletins');
select handbook.guard_publication('bulletins');

-- The last number given. Its row is the lock: two publications of one series come one after the other, and what is rolled back gives none.
create table handbook.bulletin_series (
  owner_id uuid not null references public.organizations (id),
  kind text not null,
  year text not null,
  last integer not null,
  primary key (owner_id, kind, year)
);

create function handbook.number_bulletin() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and old.issue_number is not null then
    new.issue_number := old.issue_number;
    if (new.kind::text, left(new.period, 4)) is distinct from (old.kind::text, left(old.period, 4)) then
      raise exception 'kind and year of a numbered bulletin are fixed' using errcode = 'HB002';
    end if;
  elsif tg_op = 'INSERT' and exists (select 1 from public.bulletins b where b.id = new.id) then
    -- Payload writes by "insert … on conflict do update": the update that follows gives the number.
    new.issue_number := null;
  elsif new._status::text = 'published' then
    insert into handbook.bulletin_series as s (owner_id, kind, year, last) values (new.owner_id, new.kind::text, left(new.period, 4), 1)
      on conflict (owner_id, kind, year) do update set last = s.last + 1 returning last into new.issue_number;
  else
    new.issue_number := null;
  end if;
  return new;
end $$;
create trigger q_number before insert or update on public.bulletins for each row execute function handbook.number_bulletin();

-- Drafts and versions show the number their issue has; none is typed.
create function handbook.number_bulletin_version() returns trigger language plpgsql as $$
begin
  select b.issue_number into new.version_issue_number from public.bulletins b where b.id = new.parent_id;
  return new;
end $$;
create trigger q_number before insert or update on public._bulletins_v for each row execute function handbook.number_bulletin_version();
