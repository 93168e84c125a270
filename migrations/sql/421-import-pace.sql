-- An import of half a million: what was asked of every row is asked once a chunk (measured by `npm run bench:import`).

-- The places that this person administers now. The same as import_covers (350), whole.
create function handbook.import_tops(who uuid) returns varchar[] language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(distinct d.organization_path), '{}') from public.mandates d
    left join public.group_members g on g.group_id = d.group_id and g.user_id = who and g.valid_from <= now() and (g.valid_to is null or g.valid_to > now())
    join public.users u on u.id = who and u.disabled_at is null
    where (d.user_id = who or g.user_id = who) and d.role in ('system-admin', 'organization-admin')
      and d.valid_from <= now() and (d.valid_to is null or d.valid_to > now())
$$;

-- As in 350, but for how the cells are held against the importer's places.
create or replace function handbook.import_apply(batch uuid, most integer) returns integer language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  job handbook.member_imports;
  upto integer;
  made integer;
  tops varchar[];
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
  tops := handbook.import_tops(job.by_user);
  if exists (
    select 1 from (select distinct k.cell_id from handbook.import_chunk(batch, job.applied_line, upto, job.since) k) k join public.organizations o on o.id = k.cell_id
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
    from handbook.import_chunk(batch, job.applied_line, upto, job.since) k join handbook.member_import_rows r on r.batch_id = batch and r.line = k.line order by k.line;
  get diagnostics made = row_count;
  insert into public.memberships (member_id, cell_id, valid_from, recorded_at)
    select k.member_id, k.cell_id, k.since, date_trunc('milliseconds', now()) from handbook.import_chunk(batch, job.applied_line, upto, job.since) k order by k.line;
  insert into handbook.member_secrets (member_id, ethnicity, religion, personal_number, personal_number_issued_on, personal_number_issued_by, card_number, old_card_number,
      card_issued_on, card_issued_by, birthplace, home_town, residence, present_address, telephone, email, personal_number_index, card_number_index, old_card_number_index, telephone_index)
    select r.member_id, r.ethnicity, r.religion, r.personal_number, r.personal_number_issued_on, r.personal_number_issued_by, r.card_number, r.old_card_number,
      r.card_issued_on, r.card_issued_by, r.birthplace, r.home_town, r.residence, r.present_address, r.telephone, r.email, r.personal_number_index,
      r.card_number_index, r.old_card_number_index, r.telephone_index
    from handbook.import_chunk(batch, job.applied_line, upto, job.since) k join handbook.member_import_rows r on r.batch_id = batch and r.line = k.line order by k.line;
  insert into handbook.imported_members (member_id, batch_id, line) select k.member_id, batch, k.line from handbook.import_chunk(batch, job.applied_line, upto, job.since) k order by k.line;
  update handbook.member_imports set applied_line = upto, applied = applied + made where id = batch;
  return made;
end $$;

-- Most members have no account, and are nobody's power: for them no function is called (090 asked inside it).
drop trigger z_tell_power on public.members;
create trigger z_tell_power after insert on public.members for each row when (new.user_id is not null) execute function handbook.tell_power();
create trigger z_tell_power_gone after delete on public.members for each row when (old.user_id is not null) execute function handbook.tell_power();
