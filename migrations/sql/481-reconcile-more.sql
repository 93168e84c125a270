-- As before (423); the old card's number and the telephone are compared too, by their blind indexes: what differs is named, never shown. A telephone sealed under another key of the ring than
-- the list's is not compared: staging keeps its index under the key in use alone.
-- Theirs against ours, within the importer's places. One person: the same number (personal, card, old card, under any key), else the same name and day of birth where no
-- two personal numbers say otherwise. Missing there: members of the cells that the list names. Returns the counts.
create or replace function handbook.reconcile(batch uuid, tops varchar[]) returns jsonb language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare counts jsonb;
begin
  perform handbook.import_ticket();
  delete from handbook.reconciliation_rows where batch_id = batch;
  with theirs as materialized (
    select r.*, c.cell_id from handbook.member_import_rows r left join handbook.member_import_cells c on c.batch_id = batch and c.word = r.cell_word where r.batch_id = batch),
  ours as materialized (
    select m.id, m.full_name, handbook.plain(m.full_name) as name_key, m.sex::text as sex, m.born_on, m.admitted_on, m.official_on, m.party_post, m.general_education, m.qualification::text as qualification,
      m.speciality, m.political_theory::text as political_theory, m.languages, m.occupation, m.workplace, m.work_post, m.cell_id, s.personal_number_index as p, s.card_number_index as k, s.old_card_number_index as o, s.telephone_index as t, split_part(s.telephone, '.', 2) as t_key
    from public.members m left join handbook.member_secrets s on s.member_id = m.id
    where handbook.belongs(m.status::text) and exists (select 1 from unnest(tops) t where m.cell_path >= t collate "C" and m.cell_path < handbook.subtree_end(t) collate "C")),
  found as (
    select t.line, w.id, 1 as rank from theirs t cross join lateral unnest(t.personal_number_known_by) x join ours w on w.p = x
    union all select t.line, w.id, 2 from theirs t cross join lateral unnest(t.card_number_known_by) x join ours w on w.k = x
    union all select t.line, w.id, 3 from theirs t cross join lateral unnest(t.old_card_number_known_by) x join ours w on w.o = x
    union all select t.line, w.id, 4 from theirs t join ours w on w.name_key = t.name_key and w.born_on = t.born_on::timestamptz
      where t.born_precision = 'day' and t.name_key <> '' and (t.personal_number_index is null or w.p is null)),
  best as (select distinct on (f.line) f.line, f.id, f.rank from found f order by f.line, f.rank, f.id),
  pairs as materialized (select b.line, b.id, row_number() over (partition by b.id order by b.rank, b.line) as nth from best b),
  differing as (
    select t.line, w.id, w.full_name, w.cell_id,
      array_remove(array[
        case when t.name_key <> w.name_key then 'fullName' end, case when t.sex <> w.sex then 'sex' end,
        case when t.born_precision = 'day' and t.born_on::timestamptz <> w.born_on then 'bornOn' end,
        case when t.admitted_on::timestamptz is distinct from w.admitted_on and t.admitted_on is not null then 'admittedOn' end,
        case when t.official_on::timestamptz is distinct from w.official_on and t.official_on is not null then 'officialOn' end,
        case when t.party_post is not null and t.party_post is distinct from w.party_post then 'partyPost' end,
        case when t.general_education is not null and t.general_education is distinct from w.general_education then 'generalEducation' end,
        case when t.qualification is not null and t.qualification is distinct from w.qualification then 'qualification' end,
        case when t.speciality is not null and t.speciality is distinct from w.speciality then 'speciality' end,
        case when t.political_theory is not null and t.political_theory is distinct from w.political_theory then 'politicalTheory' end,
        case when t.languages is not null and t.languages is distinct from w.languages then 'languages' end,
        case when t.occupation is not null and t.occupation is distinct from w.occupation then 'occupation' end,
        case when t.workplace is not null and t.workplace is distinct from w.workplace then 'workplace' end,
        case when t.work_post is not null and t.work_post is distinct from w.work_post then 'workPost' end,
        case when w.p is not null and t.personal_number_known_by is not null and not w.p = any(t.personal_number_known_by) then 'personalNumber' end,
        case when w.k is not null and t.card_number_known_by is not null and not w.k = any(t.card_number_known_by) then 'cardNumber' end,
        case when w.o is not null and t.old_card_number_known_by is not null and not w.o = any(t.old_card_number_known_by) then 'oldCardNumber' end,
        case when w.t <> t.telephone_index and w.t_key = split_part(t.telephone, '.', 2) then 'telephone' end,
        case when t.cell_id <> w.cell_id then 'cell' end], null) as fields,
      jsonb_strip_nulls(jsonb_build_object('fullName', t.full_name, 'sex', t.sex, 'bornOn', case when t.born_precision = 'day' then handbook.vietnam_day(t.born_on) end,
        'admittedOn', handbook.vietnam_day(t.admitted_on), 'officialOn', handbook.vietnam_day(t.official_on), 'partyPost', t.party_post, 'generalEducation', t.general_education,
        'qualification', t.qualification, 'speciality', t.speciality, 'politicalTheory', t.political_theory, 'languages', t.languages, 'occupation', t.occupation,
        'workplace', t.workplace, 'workPost', t.work_post, 'cell', t.cell_id)) as all_theirs
    from pairs p join theirs t on t.line = p.line join ours w on w.id = p.id where p.nth = 1),
  told as (
    select 'changed' as outcome, d.line, d.id as member_id, d.full_name as name, d.cell_id, d.fields,
      coalesce((select jsonb_object_agg(e.key, e.value) from jsonb_each(d.all_theirs) e where e.key = any(d.fields)), '{}') as theirs
    from differing d where cardinality(d.fields) > 0
    union all select 'duplicate', p.line, p.id, t.full_name, t.cell_id, '{}', '{}' from pairs p join theirs t on t.line = p.line where p.nth > 1
    union all select case when t.cell_id is null then 'no-cell' else 'missing-here' end, t.line, null, coalesce(t.full_name, ''), t.cell_id, '{}', '{}'
      from theirs t where not exists (select 1 from best b where b.line = t.line)
    union all select 'missing-there', null, w.id, w.full_name, w.cell_id, '{}', '{}'
      from ours w where exists (select 1 from theirs t where t.cell_id = w.cell_id) and not exists (select 1 from pairs p where p.id = w.id)),
  written as (
    insert into handbook.reconciliation_rows (batch_id, n, outcome, line, member_id, name, cell_id, fields, theirs)
      select batch, row_number() over (order by told.outcome, told.line, told.name, told.member_id), told.outcome, told.line, told.member_id, told.name, told.cell_id, told.fields, told.theirs from told
    returning outcome)
  select jsonb_build_object('theirs', (select count(*) from theirs), 'same', (select count(*) from differing d where cardinality(d.fields) = 0))
      || coalesce((select jsonb_object_agg(w.outcome, w.many) from (select x.outcome, count(*) as many from written x group by x.outcome) w), '{}') into counts;
  return counts;
end $$;
