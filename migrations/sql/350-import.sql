-- Import of members (docs/decisions/0006, point 6): a file is staged, checked by sets, accepted, applied in chunks, undone by its id.
-- Rows and findings are staged unlogged: a crash of the database empties them, and the batch is read again; what is applied stands in logged tables.
create table handbook.member_imports (
  id uuid primary key,
  -- reading → checked → accepted → applied → undoing → undone; checked → dropped.
  state text not null default 'reading',
  file_name text not null,
  file_sha256 text not null,
  by_user uuid not null,
  -- For which organisation the importer acts.
  organization_id uuid not null references public.organizations (id),
  -- From when on the members are in their cells, where the file does not say.
  since timestamptz(3) not null,
  staged integer not null default 0,
  faulty integer,
  warned integer,
  -- The last line whose chunk is in; a chunk and this number are one transaction.
  applied_line integer not null default 0,
  applied integer not null default 0,
  removed integer not null default 0,
  started_at timestamptz(3) not null default date_trunc('milliseconds', now()),
  accepted_at timestamptz(3),
  finished_at timestamptz(3),
  constraint member_imports_state check (state in ('reading', 'checked', 'accepted', 'applied', 'undoing', 'undone', 'dropped')),
  constraint member_imports_accepted check ((state in ('reading', 'checked', 'dropped')) = (accepted_at is null))
);
-- Two batches with the same people, checked side by side and applied both, would have them twice: one is applied at a time.
create unique index member_imports_one_applied on handbook.member_imports ((true)) where state = 'accepted';
create index member_imports_organization on handbook.member_imports (organization_id, started_at desc);
create trigger b_guard before insert or update or delete on handbook.member_imports for each row execute function handbook.require_ticket('members.import');

-- Which member came by which batch, from which line. It goes with the member, whichever command of the register takes them out.
create table handbook.imported_members (
  member_id uuid primary key references public.members (id) on delete cascade,
  batch_id uuid not null references handbook.member_imports (id),
  line integer not null,
  unique (batch_id, line)
);
create trigger b_guard before insert or update or delete on handbook.imported_members for each row execute function handbook.require_ticket('members.');

-- What is sealed in the register is sealed here, too, under the id the member will have. `known_by`: the blind indexes under every key of the ring.
create unlogged table handbook.member_import_rows (
  batch_id uuid not null,
  line integer not null,
  member_id uuid not null,
  name_key text not null,
  cell_word text not null,
  status text not null,
  cell_since text,
  full_name text, other_names text, sex text, born_on text, born_precision text, admitted_on text, admitted_at text, ceremony_on text, official_on text,
  official_at text, party_post text, general_education text, qualification text, speciality text, political_theory text, languages text, occupation text,
  workplace text, work_post text,
  ethnicity text, religion text, personal_number text, personal_number_issued_on text, personal_number_issued_by text, card_number text, old_card_number text,
  card_issued_on text, card_issued_by text, birthplace text, home_town text, residence text, present_address text, telephone text, email text,
  personal_number_index text, card_number_index text, old_card_number_index text, telephone_index text,
  -- The last three digits, for who is told of the row.
  personal_number_shown text, card_number_shown text, old_card_number_shown text,
  personal_number_known_by text[], card_number_known_by text[], old_card_number_known_by text[],
  primary key (batch_id, line),
  constraint member_import_rows_sealed check (
    ethnicity like 'v1.%' and religion like 'v1.%' and personal_number like 'v1.%' and personal_number_issued_on like 'v1.%'
    and personal_number_issued_by like 'v1.%' and card_number like 'v1.%' and old_card_number like 'v1.%' and card_issued_on like 'v1.%'
    and card_issued_by like 'v1.%' and birthplace like 'v1.%' and home_town like 'v1.%' and residence like 'v1.%'
    and present_address like 'v1.%' and telephone like 'v1.%' and email like 'v1.%')
);
create unlogged table handbook.member_import_findings (
  batch_id uuid not null,
  line integer not null,
  field text not null,
  code text not null,
  grave boolean not null,
  shown text not null,
  params jsonb not null default '{}'
);
create index member_import_findings_line on handbook.member_import_findings (batch_id, line);
-- Which cell the words of a file mean.
create unlogged table handbook.member_import_cells (
  batch_id uuid not null,
  word text not null,
  cell_id uuid not null,
  primary key (batch_id, word)
);

-- As of the register itself, the product's role reads what is sealed by no other way (310, sealed_tables).
insert into handbook.sealed_tables values
  ('member_import_rows', array['batch_id', 'line', 'member_id', 'name_key', 'cell_word', 'status', 'cell_since', 'full_name', 'born_on', 'born_precision',
    'personal_number_index', 'card_number_index', 'old_card_number_index', 'personal_number_known_by', 'card_number_known_by', 'old_card_number_known_by',
    'personal_number_shown', 'card_number_shown', 'old_card_number_shown']);

-- Does this person administer this place now? The same as the commands ask (hierarchical-access, ADMINS), asked once more where members are made.
create function handbook.import_covers(who uuid, place varchar) returns boolean language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (
    select 1 from public.mandates d
    left join public.group_members g on g.group_id = d.group_id and g.user_id = who and g.valid_from <= now() and (g.valid_to is null or g.valid_to > now())
    join public.users u on u.id = who and u.disabled_at is null
    where (d.user_id = who or g.user_id = who) and d.role in ('system-admin', 'organization-admin')
      and d.valid_from <= now() and (d.valid_to is null or d.valid_to > now())
      and place >= d.organization_path and place < handbook.subtree_end(d.organization_path))
$$;

create function handbook.import_ticket() returns void language plpgsql as $$
begin
  if not handbook.has_ticket('members.import') then raise exception 'imports run by command' using errcode = 'HB002'; end if;
end $$;

-- The planner should know how much was staged before it is checked by sets.
create function handbook.import_analyze() returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  analyze handbook.member_import_rows, handbook.member_import_findings, handbook.member_import_cells;
end $$;

-- Takes a batch's staged rows away.
create function handbook.import_clear(batch uuid) returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform handbook.import_ticket();
  delete from handbook.member_import_rows where batch_id = batch;
  delete from handbook.member_import_findings where batch_id = batch;
  delete from handbook.member_import_cells where batch_id = batch;
end $$;

-- The rows of a batch that go in, between two lines.
create function handbook.import_chunk(batch uuid, after integer, upto integer, otherwise timestamptz)
returns table (member_id uuid, line integer, cell_id uuid, since timestamptz) language sql stable rows 5000 as $$
  select r.member_id, r.line, c.cell_id, coalesce(r.cell_since::timestamptz, $4)
  from handbook.member_import_rows r join handbook.member_import_cells c on c.batch_id = $1 and c.word = r.cell_word
  where r.batch_id = $1 and r.line > $2 and r.line <= $3
    and not exists (select 1 from handbook.member_import_findings f where f.batch_id = $1 and f.line = r.line and f.grave)
$$;

-- One chunk of an accepted batch: members, memberships, what is sealed, and the line it came to, or nothing of them. Returns how many; null when none was left.
create function handbook.import_apply(batch uuid, most integer) returns integer language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  job handbook.member_imports;
  upto integer;
  made integer;
begin
  perform handbook.import_ticket();
  select i.* into job from handbook.member_imports i where i.id = batch for update;
  if job.state is distinct from 'accepted' then raise exception 'an import is applied once it is accepted' using errcode = 'HB002'; end if;
  select max(c.line) into upto from (
    select r.line from handbook.member_import_rows r
    where r.batch_id = batch and r.line > job.applied_line
      and not exists (select 1 from handbook.member_import_findings f where f.batch_id = batch and f.line = r.line and f.grave)
    order by r.line limit most) c;
  if upto is null then
    -- A crash of the database empties what is not logged.
    if (select count(*) from handbook.member_import_rows r where r.batch_id = batch) <> job.staged then
      raise exception 'the staged rows of this import are gone' using errcode = 'HB012';
    end if;
    return null;
  end if;
  if exists (
    select 1 from (select distinct k.cell_id from handbook.import_chunk(batch, job.applied_line, upto, job.since) k) k join public.organizations o on o.id = k.cell_id
    where o.form <> 'cell' or (o.valid_to is not null and o.valid_to <= now()) or not handbook.import_covers(job.by_user, o.path)) then
    raise exception 'a cell of this import is not, or no longer, in the importer''s care' using errcode = 'HB011';
  end if;
  insert into public.members (id, full_name, other_names, sex, born_on, born_precision, admitted_on, admitted_at, ceremony_on, official_on, official_at, party_post,
      general_education, qualification, speciality, political_theory, languages, occupation, workplace, work_post, cell_id, cell_since, status, created_at, updated_at)
    select r.member_id, r.full_name, r.other_names, r.sex::public.enum_members_sex, r.born_on::timestamptz, r.born_precision::public.enum_members_born_precision,
      r.admitted_on::timestamptz, r.admitted_at, r.ceremony_on::timestamptz, r.official_on::timestamptz, r.official_at, r.party_post, r.general_education,
      r.qualification::public.enum_members_qualification, r.speciality, r.political_theory::public.enum_members_political_theory, r.languages, r.occupation,
      r.workplace, r.work_post, k.cell_id, k.since, r.status::public.enum_members_status, now(), now()
    from handbook.import_chunk(batch, job.applied_line, upto, job.since) k join handbook.member_import_rows r on r.batch_id = batch and r.line = k.line;
  get diagnostics made = row_count;
  insert into public.memberships (member_id, cell_id, valid_from, recorded_at)
    select k.member_id, k.cell_id, k.since, date_trunc('milliseconds', now()) from handbook.import_chunk(batch, job.applied_line, upto, job.since) k;
  insert into handbook.member_secrets (member_id, ethnicity, religion, personal_number, personal_number_issued_on, personal_number_issued_by, card_number, old_card_number,
      card_issued_on, card_issued_by, birthplace, home_town, residence, present_address, telephone, email, personal_number_index, card_number_index, old_card_number_index, telephone_index)
    select r.member_id, r.ethnicity, r.religion, r.personal_number, r.personal_number_issued_on, r.personal_number_issued_by, r.card_number, r.old_card_number,
      r.card_issued_on, r.card_issued_by, r.birthplace, r.home_town, r.residence, r.present_address, r.telephone, r.email, r.personal_number_index,
      r.card_number_index, r.old_card_number_index, r.telephone_index
    from handbook.import_chunk(batch, job.applied_line, upto, job.since) k join handbook.member_import_rows r on r.batch_id = batch and r.line = k.line;
  insert into handbook.imported_members (member_id, batch_id, line) select k.member_id, batch, k.line from handbook.import_chunk(batch, job.applied_line, upto, job.since) k;
  update handbook.member_imports set applied_line = upto, applied = applied + made where id = batch;
  return made;
end $$;

-- Why a member that came by an import cannot be taken out again; null: nothing has happened since.
create function handbook.import_keeps(who uuid) returns text language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select case
    when m.user_id is not null then 'account'
    when exists (select 1 from handbook.member_changes c where c.member_id = who) then 'changed'
    when m.updated_at is distinct from m.created_at then 'changed'
    when (select count(*) from public.memberships s where s.member_id = who) > 1 then 'moved'
    when exists (select 1 from handbook.record_readings r where r.member_id = who) then 'read'
    when exists (select 1 from handbook.member_proposals p where p.member_id = who) then 'proposal'
    when exists (select 1 from public.transfers t where t.member_id = who) then 'moved'
  end
  from public.members m where m.id = who
$$;

create function handbook.import_remove(gone uuid[]) returns void language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  perform handbook.import_ticket();
  if exists (select 1 from unnest(gone) g left join handbook.imported_members i on i.member_id = g where i.member_id is null) then
    raise exception 'only what an import made is taken out by it' using errcode = 'HB002';
  end if;
  delete from public.memberships where member_id = any(gone);
  delete from handbook.member_secrets where member_id = any(gone);
  delete from public.members where id = any(gone);
end $$;

-- Takes out a chunk of what a batch made, from behind `after`. What something else stands on stays. Returns the last line looked at; null when none was left.
create function handbook.import_undo(batch uuid, who uuid, after integer, most integer) returns integer language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  gone uuid[];
  each uuid;
  upto integer;
  took integer := 0;
begin
  perform handbook.import_ticket();
  perform 1 from handbook.member_imports i where i.id = batch and i.state = 'undoing' for update;
  if not found then raise exception 'this import is not being undone' using errcode = 'HB002'; end if;
  select max(c.line) into upto from (select i.line from handbook.imported_members i where i.batch_id = batch and i.line > after order by i.line limit most) c;
  if upto is null then return null; end if;
  select coalesce(array_agg(i.member_id), '{}') into gone
    from handbook.imported_members i join public.members m on m.id = i.member_id
    where i.batch_id = batch and i.line > after and i.line <= upto and handbook.import_keeps(i.member_id) is null and handbook.import_covers(who, m.cell_path);
  begin
    perform handbook.import_remove(gone);
    took := cardinality(gone);
  exception when foreign_key_violation then
    foreach each in array gone loop
      begin
        perform handbook.import_remove(array[each]);
        took := took + 1;
      exception when foreign_key_violation then null;
      end;
    end loop;
  end;
  update handbook.member_imports set removed = removed + took where id = batch;
  return upto;
end $$;

-- One event for each organisation whose members came or went by the batch, in the transaction that ends it.
create function handbook.import_events(batch uuid, who uuid, action text, at timestamptz) returns integer language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare made integer;
begin
  perform handbook.import_ticket();
  insert into public.audit_events (at, actor_id, action, collection, document_id, organization_id, detail)
    select $4, $2, $3, 'members', null, m.cell_id, jsonb_build_object('batch', batch, 'members', count(*))
    from handbook.imported_members i join public.members m on m.id = i.member_id where i.batch_id = batch group by m.cell_id;
  get diagnostics made = row_count;
  return made;
end $$;
