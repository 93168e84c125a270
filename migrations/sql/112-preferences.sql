-- Whoever signs in may keep preferences of any name: not without end (TRAPS.md 30). The doors refuse in words; these hold
-- whatever comes some other way, the admin's own writing above all.
create function handbook.preference_size() returns trigger language plpgsql as $$
begin
  if octet_length(new.value::text) > 65536 or octet_length(new.key) > 200 then
    raise exception 'preference too large' using errcode = 'HB004';
  end if;
  return new;
end $$;
create trigger b_preference_size before insert or update on public.payload_preferences for each row execute function handbook.preference_size();

-- Beyond two hundred the oldest goes: Payload writes a preference and its owner in two statements, and a refusal of the
-- second would leave the first behind, ownerless.
create function handbook.preference_count() returns trigger language plpgsql as $$
begin
  delete from public.payload_preferences where id in (
    select p.id from public.payload_preferences p join public.payload_preferences_rels r on r.parent_id = p.id
    where r.path = 'user' and r.users_id = new.users_id order by p.updated_at desc, p.id offset 200);
  return null;
end $$;
create trigger z_preference_count after insert on public.payload_preferences_rels for each row
  when (new.path = 'user' and new.users_id is not null) execute function handbook.preference_count();
