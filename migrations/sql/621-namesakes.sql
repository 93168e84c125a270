-- Namesakes born on one day are found by the index alone, also within a subtree (plugins/member-profiles/warnings/kinds/duplicates.ts).
drop index public.members_same_person;
create index members_same_person on public.members (name_key, born_on, cell_path)
  where born_on is not null and status not in ('transferred', 'removed', 'expelled', 'died', 'left');
