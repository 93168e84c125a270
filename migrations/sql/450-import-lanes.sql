-- An accepted import is applied by two lanes side by side: one backend is one processor, and half a million members kept it busy for three minutes
-- (`npm run bench:import`). A cell's members all go by one lane, so that lanes do not wait for each other's counts of a cell (kept_counts).

-- How far each lane has come; a chunk and its lane's number are one transaction. Null: not begun, or begun before there were lanes (applied_line).
alter table handbook.member_imports add column lane_lines integer[];
alter table handbook.member_imports add constraint member_imports_lanes check (cardinality(lane_lines) = 2);

create function handbook.import_lane(cell uuid) returns integer language sql immutable parallel safe as $$ select get_byte(uuid_send(cell), 15) % 2 $$;

-- The rows of a batch that go in by a lane (0 or 1), between two lines.
create function handbook.import_lane_chunk(batch uuid, lane integer, after integer, upto integer, otherwise timestamptz)
returns table (member_id uuid, line integer, cell_id uuid, since timestamptz) language sql stable rows 5000 as $$
  select r.member_id, r.line, c.cell_id, coalesce(r.cell_since::timestamptz, $5)
  from handbook.member_import_rows r join handbook.member_import_cells c on c.batch_id = $1 and c.word = r.cell_word
  where r.batch_id = $1 and r.line > $3 and r.line <= $4 and handbook.import_lane(c.cell_id) = $2
    and not exists (select 1 from handbook.member_import_findings f where f.batch_id = $1 and f.line = r.line and f.grave)
    -- After a crash of the database the file is read again, and a cell may have got another name since.
    and not exists (select 1 from handbook.imported_members i where i.batch_id = $1 and i.line = r.line)
$$;

drop function handbook.import_apply(uuid, integer);
-- As in 421, of one lane. Two runs of the same lane follow each other; the row of the batch is locked only while a chunk ends.
create function handbook.import_apply(batch uuid, lane integer, most integer) returns integer language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  job handbook.member_imports;
  after integer;
  upto integer;
  made integer;
  tops varchar[];
begin
  perform handbook.import_ticket();
  perform pg_advisory_xact_lock(hashtextextended('members.import ' || batch || ' ' || lane, 0));
  select i.* into job from handbook.member_imports i where i.id = batch;
  if job.state is distinct from 'accepted' then raise exception 'an import is applied once it is accepted' using errcode = 'HB002'; end if;
  after := coalesce(job.lane_lines[lane + 1], job.applied_line);
  -- The planner would sort all that is left for a limit of five thousand: the lines are looked for in windows twice as wide as a lane needs.
  loop
    select max(c.line) into upto from (
      select r.line from handbook.member_import_rows r join handbook.member_import_cells m on m.batch_id = batch and m.word = r.cell_word
      where r.batch_id = batch and r.line > after and r.line <= after + 3 * most and handbook.import_lane(m.cell_id) = lane
        and not exists (select 1 from handbook.member_import_findings f where f.batch_id = batch and f.line = r.line and f.grave)
        and not exists (select 1 from handbook.imported_members i where i.batch_id = batch and i.line = r.line)
      order by r.line limit most) c;
    exit when upto is not null;
    select min(r.line) - 1 into upto from handbook.member_import_rows r where r.batch_id = batch and r.line > after + 3 * most;
    exit when upto is null;
    after := upto;
    upto := null;
  end loop;
  if upto is null then
    -- Another run of the batch may be about to end it, and to clear its rows.
    perform 1 from handbook.member_imports i where i.id = batch and i.state = 'accepted' for share;
    if not found then raise exception 'an import is applied once it is accepted' using errcode = 'HB002'; end if;
    -- A crash of the database empties what is not logged.
    if (select count(*) from handbook.member_import_rows r where r.batch_id = batch) <> job.staged then
      raise exception 'the staged rows of this import are gone' using errcode = 'HB012';
    end if;
    return null;
  end if;
  tops := handbook.import_tops(job.by_user);
  if exists (
    select 1 from (select distinct k.cell_id from handbook.import_lane_chunk(batch, lane, after, upto, job.since) k) k join public.organizations o on o.id = k.cell_id
    where o.form <> 'cell' or (o.valid_to is not null and o.valid_to <= now())
      or not exists (select 1 from unnest(tops) t where o.path >= t collate "C" and o.path < handbook.subtree_end(t) collate "C")) then
    raise exception 'a cell of this import is not, or no longer, in the importer''s care' using errcode = 'HB011';
  end if;
  insert into public.members (id, full_name, other_names, sex, born_on, born_precision, admitted_on, admitted_at, ceremony_on, official_on, official_at, party_post,
      general_education, qualification, speciality, political_theory, languages, occupation, workplace, work_post, cell_id, cell_since, status, created_at, updated_at)
    select r.member_id, r.full_name, r.other_names, r.sex::public.enum_members_sex, r.born_on::timestamptz, r.born_precision::public.enum_members_born_precision,
      r.admitted_on::timestamptz, r.admitted_at, r.ceremony_on::timestamptz, r.official_on::timestamptz, r.official_at, r.party_post, r.general_education,
      r.qualification::public.enum_members_qualification, r.speciality, r.political_theory::public.enum_members_political_theory, r.languages, r.occupation,
      r.workplace, r.work_post, k.cell_id, k.since, r.status::public.enum_members_status, now(), now()
    from handbook.import_lane_chunk(batch, lane, after, upto, job.since) k join handbook.member_import_rows r on r.batch_id = batch and r.line = k.line order by k.line;
  get diagnostics made = row_count;
  insert into public.memberships (member_id, cell_id, valid_from, recorded_at)
    select k.member_id, k.cell_id, k.since, date_trunc('milliseconds', now()) from handbook.import_lane_chunk(batch, lane, after, upto, job.since) k order by k.line;
  insert into handbook.member_secrets (member_id, ethnicity, religion, personal_number, personal_number_issued_on, personal_number_issued_by, card_number, old_card_number,
      card_issued_on, card_issued_by, birthplace, home_town, residence, present_address, telephone, email, personal_number_index, card_number_index, old_card_number_index, telephone_index)
    select r.member_id, r.ethnicity, r.religion, r.personal_number, r.personal_number_issued_on, r.personal_number_issued_by, r.card_number, r.old_card_number,
      r.card_issued_on, r.card_issued_by, r.birthplace, r.home_town, r.residence, r.present_address, r.telephone, r.email, r.personal_number_index,
      r.card_number_index, r.old_card_number_index, r.telephone_index
    from handbook.import_lane_chunk(batch, lane, after, upto, job.since) k join handbook.member_import_rows r on r.batch_id = batch and r.line = k.line order by k.line;
  insert into handbook.imported_members (member_id, batch_id, line) select k.member_id, batch, k.line from handbook.import_lane_chunk(batch, lane, after, upto, job.since) k order by k.line;
  -- What is checked as it commits, now: the row of the batch is then held for the commit alone.
  set constraints all immediate;
  update handbook.member_imports i set applied = i.applied + made,
    lane_lines = case when lane = 0 then array[upto, coalesce(i.lane_lines[2], i.applied_line)] else array[coalesce(i.lane_lines[1], i.applied_line), upto] end
    where i.id = batch and i.state = 'accepted';
  if not found then raise exception 'an import is applied once it is accepted' using errcode = 'HB002'; end if;
  return made;
end $$;

-- Ends a batch: only when everybody of it is in whom nothing grave was said of. Staged rows without the cells they mean (a crash of the database, then a kill before
-- they were checked anew) would otherwise be taken for a batch that is done. False: somebody else has ended it.
create function handbook.import_finish(batch uuid) returns boolean language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  job handbook.member_imports;
begin
  perform handbook.import_ticket();
  select i.* into job from handbook.member_imports i where i.id = batch for update;
  if job.state is distinct from 'accepted' then return false; end if;
  if (select count(*) from handbook.member_import_rows r where r.batch_id = batch) <> job.staged or exists (
    select 1 from handbook.member_import_rows r where r.batch_id = batch
      and not exists (select 1 from handbook.imported_members i where i.batch_id = batch and i.line = r.line)
      and not exists (select 1 from handbook.member_import_findings f where f.batch_id = batch and f.line = r.line and f.grave)) then
    raise exception 'not everybody of this import is in' using errcode = 'HB012';
  end if;
  update handbook.member_imports set state = 'applied', finished_at = date_trunc('milliseconds', now()) where id = batch;
  return true;
end $$;

-- Whom the rows are compared with counts too: after an import, or a crash of the database, the planner took thousands of members for a handful and
-- compared each with each, minutes for 5,000 rows (`npm run test:crash`).
create or replace function handbook.import_analyze() returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  analyze handbook.member_import_rows, handbook.member_import_findings, handbook.member_import_cells, handbook.imported_members,
    public.members, handbook.member_secrets (member_id);
end $$;
