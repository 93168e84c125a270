-- Comments on submitted text (plugins/editorial-workflow/comments): only ever added to.
select handbook.attach_scope('approval_comments', 'owner_id', 'owner_path');
select handbook.guard_table('approval_comments', 'approval-comments.');
select handbook.protect_evidence('public.approval_comments', 'owner_path');
create index approval_comments_of on public.approval_comments (collection, document_id, at);

-- How many blocking comments on this very text are neither resolved nor withdrawn. They hang on the hash, not on the case:
-- taking a case back and submitting the same text again does not get rid of them.
create function handbook.blocking_comments(collection_name text, document text, content_hash text) returns int language sql stable as $$
  select count(*)::int from public.approval_comments c
  where c.collection = collection_name and c.document_id = document and c.hash = content_hash and c.kind = 'comment' and c.blocking
    and not exists (select 1 from public.approval_comments w where w.target_id = c.id and w.kind = 'withdraw')
    and coalesce((select l.kind::text from public.approval_comments l where l.thread_id = c.id and l.kind in ('resolve', 'reopen') order by l.at desc limit 1), '') <> 'resolve'
$$;

-- The last door: whatever command approves or publishes.
create function handbook.refuse_while_blocked() returns trigger language plpgsql as $$
begin
  -- Going back is free: what could not be published at its hour stands approved again.
  if new.state is distinct from old.state and (new.state in ('scheduled', 'published') or (new.state = 'approved' and old.state = 'in-review'))
     and handbook.blocking_comments(new.collection, new.document_id, new.hash) > 0 then
    raise exception 'blocking comments are open' using errcode = 'HB001';
  end if;
  return new;
end $$;
create trigger p_case_comments before update of state on public.approval_cases for each row execute function handbook.refuse_while_blocked();
