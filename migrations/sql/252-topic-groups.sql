-- A group goes when nothing stands beneath it. The foreign key would empty the topics' `parent_id`, and handbook.keep_topic put it
-- back: they would point at nothing. After the statement, so that a group and all its topics may go in one.
create function handbook.keep_group() returns trigger language plpgsql as $$
begin
  if exists (select 1 from public.topics t join gone g on t.parent_id = g.id) then
    raise exception 'topics stand beneath this group' using errcode = '23503';
  end if;
  return null;
end $$;
create trigger z_keep_group after delete on public.topics referencing old table as gone for each statement execute function handbook.keep_group();
