-- Mandates: one person or one group; ends after it begins; one administrator account an organisation
-- at any instant (Seed 4529, Điều 2.6; DECISIONS.md 13).
alter table public.mandates
  add constraint mandates_holder check ((user_id is null) <> (group_id is null)),
  add constraint mandates_period check (valid_to is null or valid_to >= valid_from),
  add constraint mandates_admin_is_person check (role <> 'organization-admin' or user_id is not null),
  add constraint mandates_one_admin exclude using gist (organization_id with =, tstzrange(valid_from, valid_to) with &&)
    where (role = 'organization-admin');
create index mandates_open on public.mandates (user_id) where valid_to is null;

-- A member is in one cell at any instant.
alter table public.memberships
  add constraint memberships_period check (valid_to is null or valid_to >= valid_from),
  add constraint memberships_one_cell exclude using gist (member_id with =, tstzrange(valid_from, valid_to) with &&);

alter table public.group_members
  add constraint group_members_once exclude using gist (group_id with =, user_id with =, tstzrange(valid_from, valid_to) with &&);

-- Payload writes the whole user row back at sign-in (TRAPS.md 10): what commands decide stays as it is.
create function handbook.users_keep() returns trigger language plpgsql as $$
begin
  if not handbook.has_ticket('users.') then
    new.disabled_at := old.disabled_at;
    new.home_id := old.home_id;
    new.username := old.username;
    new.email := old.email;
  end if;
  return new;
end $$;
create trigger b_users_keep before update on public.users for each row execute function handbook.users_keep();

create function handbook.users_guard() returns trigger language plpgsql as $$
begin
  if handbook.has_ticket('users.') then return coalesce(new, old); end if;
  raise exception 'accounts are made and removed by command' using errcode = 'HB002';
end $$;
create trigger c_users_guard before insert or delete on public.users for each row execute function handbook.users_guard();

-- Whoever caches power listens here; a mandate that ends by date sends nothing, so caches also expire by time.
create function handbook.power_changed() returns trigger language plpgsql as $$
begin
  perform pg_notify('handbook_power', tg_table_name);
  return null;
end $$;
create trigger z_power_changed after insert or update or delete on public.mandates for each statement execute function handbook.power_changed();
create trigger z_power_changed after insert or update or delete on public.group_members for each statement execute function handbook.power_changed();
create trigger z_power_changed after insert or update or delete on public.members for each statement execute function handbook.power_changed();
create trigger z_power_changed after insert or update on public.organizations for each statement execute function handbook.power_changed();
create trigger z_power_changed after update of disabled_at on public.users for each statement execute function handbook.power_changed();
