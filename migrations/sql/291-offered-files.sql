-- Files of what is offered to a board above (plugins/editorial-workflow/offers): written once, when it is offered, so that a
-- read of media asks a small index instead of the snapshots of every offer ever accepted.
create table handbook.offered_files (
  offer_id uuid not null references public.publication_offers (id) on delete cascade,
  media_id uuid not null,
  primary key (offer_id, media_id)
);
insert into handbook.offered_files (offer_id, media_id)
  select o.id, file.id::uuid from public.publication_offers o join public.approval_cases c on c.id = o.case_id
  cross join lateral jsonb_object_keys(case when jsonb_typeof(c.snapshot -> 'files') = 'object' then c.snapshot -> 'files' else '{}' end) file(id);

create function handbook.offered_files_by_offer() returns trigger language plpgsql as $$
begin
  insert into handbook.offered_files (offer_id, media_id)
    select new.id, file.id::uuid from public.approval_cases c
    cross join lateral jsonb_object_keys(case when jsonb_typeof(c.snapshot -> 'files') = 'object' then c.snapshot -> 'files' else '{}' end) file(id)
    where c.id = new.case_id;
  return null;
end $$;
create trigger z_offered_files after insert on public.publication_offers for each row execute function handbook.offered_files_by_offer();
create trigger b_offered before insert or update or delete on handbook.offered_files for each row execute function handbook.only_by_trigger();

-- Accepted offers that still lend: those whose draft nothing live has come of yet.
create index publication_offers_accepted on public.publication_offers (target_id) where state = 'accepted';
