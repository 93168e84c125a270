-- Ends of publication, what a decider last looked at, offers to a board above (plugins/editorial-workflow: expiry, resubmission, offers).

-- The worker's question every second: what is live and over. The end is the case's, so one bound to an older hash ends nothing.
create index approval_cases_expiring on public.approval_cases (expires_at) where state = 'published' and expires_at is not null;

-- Which submitted version somebody who decides has had before their eyes. One row a person and case, written again at each
-- look; no evidence, and no part of a decision.
create table handbook.case_looks (
  user_id uuid not null references public.users (id) on delete cascade,
  case_id uuid not null references public.approval_cases (id) on delete cascade,
  hash text not null,
  first_at timestamptz not null default now(),
  last_at timestamptz not null default now(),
  primary key (user_id, case_id)
);
create index case_looks_case on handbook.case_looks (case_id);

select handbook.attach_scope('publication_offers', 'owner_id', 'owner_path');
select handbook.guard_table('publication_offers', 'approval-cases.');
create unique index publication_offers_once on public.publication_offers (collection, document_id, hash, target_id) where state = 'open';
create index publication_offers_waiting on public.publication_offers (target_id, offered_at) where state = 'open';

-- What was offered is not rewritten, a closed offer is not opened again, none is removed.
create function handbook.guard_offer() returns trigger language plpgsql as $$
declare free text[] := array['state', 'closed_at', 'closed_by_id', 'reason', 'made_document', 'owner_path'];
begin
  if tg_op = 'DELETE' then raise exception 'offers are kept' using errcode = 'HB003'; end if;
  if to_jsonb(new) - free <> to_jsonb(old) - free or (old.state <> 'open' and new.state <> old.state) then
    raise exception 'an offer is not rewritten' using errcode = 'HB003';
  end if;
  return new;
end $$;
create trigger p_offer before update or delete on public.publication_offers for each row execute function handbook.guard_offer();
