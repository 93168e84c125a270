-- The last door of publication (DECISIONS.md 22). Nothing here trusts a hook: whatever path a write takes,
-- a published row is made, changed, taken down or removed only in a transaction that carries the ticket of
-- a case which stands approved, on this hash, by enough people who did not write it.

create unique index approval_cases_one_open on public.approval_cases (collection, document_id)
  where state in ('in-review', 'approved', 'scheduled');
create unique index approval_cases_one_live on public.approval_cases (collection, document_id) where state = 'published';
create index approval_cases_scheduled on public.approval_cases (scheduled_for) where state = 'scheduled';
create unique index approval_decisions_once on public.approval_decisions (case_id, stage, decider_id);
create unique index contributions_open on public.contributions (collection, document_id, user_id) where closed_by_case is null;

-- Do the decisions on a case's own hash satisfy every binding stage it was started with? A contributor's
-- decision counts only with a second person's name beside it.
create function handbook.case_approved(case_id uuid) returns boolean language sql stable as $$
  select coalesce(bool_and(stage.given >= stage.needed), false)
  from (
    select
      (select count(distinct d.decider_id) from public.approval_decisions d
        where d.case_id = c.id and d.stage = s.n - 1 and d.decision = 'approve' and d.hash = c.hash
          and (d.second_person_id is not null or not c.contributors ? d.decider_id::text)) as given,
      coalesce((s.stage ->> 'count')::int, 1) as needed
    from public.approval_cases c, jsonb_array_elements(c.stages) with ordinality as s(stage, n)
    where c.id = case_approved.case_id and coalesce((s.stage ->> 'binding')::boolean, true)
  ) stage
$$;

-- Ticket: approval-cases.publish:<case>:<hash> or approval-cases.withdraw:<case>:<hash>
create function handbook.may_publish(collection_name text, document text) returns boolean language sql stable as $$
  select exists (
    select 1 from public.approval_cases c
    where handbook.ticket() is not null
      and c.id::text = split_part(handbook.ticket(), ':', 2) and c.hash = split_part(handbook.ticket(), ':', 3)
      and c.collection = collection_name and c.document_id = document
      and ((split_part(handbook.ticket(), ':', 1) = 'approval-cases.publish' and c.state in ('approved', 'scheduled') and handbook.case_approved(c.id))
        or (split_part(handbook.ticket(), ':', 1) = 'approval-cases.withdraw' and c.state = 'published')))
$$;

create function handbook.guard_publication_row() returns trigger language plpgsql as $$
declare was boolean; is_now boolean; document text; scopes text[] := array['owner_path', 'audience_path'];
begin
  was := tg_op <> 'INSERT' and coalesce(old._status::text = 'published', false);
  is_now := tg_op <> 'DELETE' and coalesce(new._status::text = 'published', false);
  if tg_op = 'UPDATE' and new.owner_id is distinct from old.owner_id and old.owner_id is not null then
    raise exception 'the owner of % is fixed', tg_table_name using errcode = 'HB002';
  end if;
  if not was and not is_now then return coalesce(new, old); end if;
  if tg_op = 'UPDATE' and current_setting('handbook.moving', true) = 'on' and to_jsonb(new) - scopes = to_jsonb(old) - scopes then
    return new;
  end if;
  document := (case when tg_op = 'DELETE' then old.id else new.id end)::text;
  if tg_op = 'DELETE' or not handbook.may_publish(tg_argv[0], document) then
    raise exception 'live % changes by approval only', tg_argv[0] using errcode = 'HB001';
  end if;
  if is_now and handbook.has_ticket('approval-cases.withdraw') then
    raise exception 'a withdrawal cannot publish' using errcode = 'HB001';
  end if;
  if is_now and new.published_at is null then
    raise exception 'published_at is obligatory' using errcode = 'HB001';
  end if;
  return new;
end $$;

-- Rows that belong to a main row (arrays, blocks, relations) are part of it.
create function handbook.guard_publication_child() returns trigger language plpgsql as $$
declare parent uuid; live boolean;
begin
  parent := (to_jsonb(case when tg_op = 'DELETE' then old else new end) ->> tg_argv[1])::uuid;
  execute format('select coalesce(_status::text = ''published'', false) from public.%I where id = $1', tg_argv[2]) into live using parent;
  if coalesce(live, false) and not handbook.may_publish(tg_argv[0], parent::text) then
    raise exception 'live % changes by approval only', tg_argv[0] using errcode = 'HB001';
  end if;
  return coalesce(new, old);
end $$;

create function handbook.guard_publication(table_name text) returns void language plpgsql as $$
declare child record; slug text := replace(table_name, '_', '-');
begin
  execute format('create or replace trigger p_publication before insert or update or delete on public.%I
    for each row execute function handbook.guard_publication_row(%L)', table_name, slug);
  for child in
    select c.conrelid::regclass as child_table, a.attname as parent_column
    from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
    where c.contype = 'f' and c.confrelid = format('public.%I', table_name)::regclass
      and c.conrelid::regclass::text like table_name || '\_%' and a.attname in ('parent_id', '_parent_id')
  loop
    execute format('create or replace trigger p_publication before insert or update or delete on %s
      for each row execute function handbook.guard_publication_child(%L, %L, %L)', child.child_table, slug, child.parent_column, table_name);
  end loop;
end $$;
select handbook.guard_publication('news');
select handbook.guard_publication('documents');
select handbook.guard_publication('pages');

-- A case is written by commands; what was submitted never changes; it stands approved only when it is.
create function handbook.guard_case() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and current_setting('handbook.moving', true) = 'on' then return new; end if;
  if not handbook.has_ticket('approval-cases.') or tg_op = 'DELETE' then
    raise exception 'cases change by command' using errcode = 'HB002';
  end if;
  if tg_op = 'INSERT' and new.state <> 'in-review' then
    raise exception 'a case begins in review' using errcode = 'HB002';
  end if;
  if tg_op = 'UPDATE' and (new.hash, new.snapshot, new.stages, new.contributors, new.collection, new.document_id, new.owner_id, new.base_hash, new.submitted_by_id)
     is distinct from (old.hash, old.snapshot, old.stages, old.contributors, old.collection, old.document_id, old.owner_id, old.base_hash, old.submitted_by_id) then
    raise exception 'what was submitted is frozen' using errcode = 'HB003';
  end if;
  if tg_op = 'UPDATE' and new.state is distinct from old.state and new.state in ('approved', 'scheduled', 'published') and not handbook.case_approved(new.id) then
    raise exception 'the case does not stand approved' using errcode = 'HB001';
  end if;
  return coalesce(new, old);
end $$;
create trigger p_case before insert or update or delete on public.approval_cases
  for each row execute function handbook.guard_case();

select handbook.guard_table('approval_decisions', 'approval-cases.');
select handbook.guard_table('approval_overrides', 'approval-cases.');
select handbook.guard_table('contributions', 'approval-cases.');
select handbook.guard_table('media_uses', 'approval-cases.');
select handbook.guard_table('tombstones', 'approval-cases.');
select handbook.guard_table('workflow_definitions', 'workflow-definitions.');

-- What a live item shows does not change under it: a medium in use is fixed, words about it included.
create function handbook.guard_media() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and current_setting('handbook.moving', true) = 'on' then return new; end if;
  if tg_op = 'UPDATE' and (new.filename, new.sha256, new.owner_id) is distinct from (old.filename, old.sha256, old.owner_id) then
    raise exception 'files are insert-only' using errcode = 'HB003';
  end if;
  if exists (select 1 from public.media_uses u where u.media_id = old.id) then
    raise exception 'the file is part of live content' using errcode = 'HB001';
  end if;
  return coalesce(new, old);
end $$;
create trigger p_media before update or delete on public.media for each row execute function handbook.guard_media();
