-- Many preferences of one person written at the same moment (the admin does): each trigger tried to delete what the other held, one of them ended in a
-- deadlock, and left its preference behind without an owner. What another holds is left to the next that comes.
create or replace function handbook.preference_count() returns trigger language plpgsql as $$
begin
  delete from public.payload_preferences where id in (
    select p.id from public.payload_preferences p join public.payload_preferences_rels r on r.parent_id = p.id
    where r.path = 'user' and r.users_id = new.users_id order by p.updated_at desc, p.id offset 200 for update of p skip locked);
  return null;
end $$;
delete from public.payload_preferences p where not exists (select 1 from public.payload_preferences_rels r where r.parent_id = p.id);
