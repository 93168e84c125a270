-- Mandates: one person or one group; ends after it begins; one administrator account an organisation
-- at any instant (Seed 4529, Điều 2.6; DECISIONS.md 13).
alter table public.mandates
  add constraint mandates_holder check ((user_id is null) <> (group_id is null)),
  add constraint mandates_period check (valid_to is null or valid_to >= valid_from),
  add constraint mandates_admin_is_person check (role <> 'organization-admin' or user_id is not null),
  add constraint mandates_one_admin exclude using gist (organization_id with =, tstzrange(valid_from, valid_to) with &&)
    where (role = 'organization-admin');
create index mandates_open on public.mandates (user_id) where valid_to is null;

-- The same role at the same place is held once at any instant: what is revoked must not live on in a twin.
alter table public.mandates
  add constraint mandates_once_person exclude using gist (user_id with =, role with =, organization_id with =, tstzrange(valid_from, valid_to) with &&)
    where (user_id is not null),
  add constraint mandates_once_group exclude using gist (group_id with =, role with =, organization_id with =, tstzrange(valid_from, valid_to) with &&)
    where (group_id is not null);

-- A member is in one cell at any instant.
alter table public.memberships
  add constraint memberships_period check (valid_to is null or valid_to >= valid_from),
  add constraint memberships_one_cell exclude using gist (member_id with =, tstzrange(valid_from, valid_to) with &&);

alter table public.group_members
  add constraint group_members_once exclude using gist (group_id with =, user_id with =, tstzrange(valid_from, valid_to) with &&);

-- Mandates and places in groups are evidence of who could do what when: a row may only be ended (or ended
-- earlier), never rewritten, never removed. Limiting and widening end one and begin another.
create function handbook.only_ends() returns trigger language plpgsql as $$
declare free constant text[] := array['valid_to', 'updated_at', 'organization_path'];
begin
  if tg_op = 'DELETE' then
    raise exception '% rows are ended, never deleted', tg_table_name using errcode = 'HB002';
  end if;
  if current_setting('handbook.moving', true) = 'on' then return new; end if;
  if to_jsonb(new) - free is distinct from to_jsonb(old) - free
     or (new.valid_to is distinct from old.valid_to
         and (new.valid_to is null or (old.valid_to is not null and new.valid_to > old.valid_to))) then
    raise exception '% rows are ended, never rewritten', tg_table_name using errcode = 'HB002';
  end if;
  return new;
end $$;
create trigger c_only_ends before update or delete on public.mandates for each row execute function handbook.only_ends();
create trigger c_only_ends before update or delete on public.group_members for each row execute function handbook.only_ends();

-- Payload writes the whole user row back at sign-in, refresh and sign-out (TRAPS.md 10), as it was read a
-- quarter of a second earlier: what commands decide stays as it is, an old password above all. Tickets of the
-- password commands open the password, not the rest; asking for a reset link opens only the link.
create function handbook.users_keep() returns trigger language plpgsql as $$
declare
  link boolean := handbook.has_ticket('users.forgot-password');
  secret boolean := handbook.has_ticket('users.set-password') or handbook.has_ticket('users.change-password')
    or handbook.has_ticket('users.reset-password');
  other boolean := handbook.has_ticket('users.') and not link and not secret;
begin
  if not other then
    new.disabled_at := old.disabled_at;
    new.home_id := old.home_id;
    new.username := old.username;
    new.email := old.email;
  end if;
  if not other and not secret then
    new.hash := old.hash;
    new.salt := old.salt;
  end if;
  if not other and not secret and not link then
    new.reset_password_token := old.reset_password_token;
    new.reset_password_expiration := old.reset_password_expiration;
  end if;
  return new;
end $$;
create trigger b_users_keep before update on public.users for each row execute function handbook.users_keep();

create function handbook.users_guard() returns trigger language plpgsql as $$
begin
  if handbook.has_ticket('users.') then return coalesce(new, old); end if;
  -- Payload updates by "insert … on conflict do update" (a session at sign-in): no new row, and b_users_keep watches the update.
  if tg_op = 'INSERT' and exists (select 1 from public.users where id = new.id) then return new; end if;
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
