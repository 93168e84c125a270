-- The history of a member (decision 0006, point 3): posts, commendations, disciplines, training. Each row is what was believed of one entry from
-- `recorded_at` until `superseded_at`; what an entry says is true from `valid_from` (included) to `valid_to` (excluded). Days of Viet Nam.
-- Where they belonged stands in memberships; figures need kind, form and days, everything that is said in words is sealed.
create table handbook.member_history (
  id uuid primary key default gen_random_uuid(),
  -- The same for all versions of one entry.
  entry_id uuid not null,
  member_id uuid not null references public.members(id) on delete restrict,
  kind text not null check (kind in ('party-post', 'work-post', 'union-post', 'commendation', 'discipline', 'training')),
  form text check (length(form) between 1 and 40),
  -- Where the post is held, for posts within the tree.
  organization_id uuid references public.organizations(id) on delete restrict,
  valid_from date not null,
  valid_to date,
  -- Old papers name a month or a year: the rest of a day is then the first.
  precision text not null default 'day' check (precision in ('day', 'month', 'year')),
  decided_on date,
  -- Title, place, number and organ of the decision, notes: one sealed text.
  said text not null,
  -- The proposal it came by, where the member asked for it.
  proposal_id uuid,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  superseded_at timestamptz,
  superseded_by uuid,
  -- The row that says it rightly; none where the entry was withdrawn.
  replaced_by uuid references handbook.member_history(id) deferrable initially deferred,
  -- Why it was corrected or withdrawn, sealed: it may tell what a discipline was for.
  why text,
  constraint member_history_period check (valid_to is null or valid_to > valid_from),
  constraint member_history_moment check (kind <> 'commendation' or valid_to is null),
  constraint member_history_discipline check (kind <> 'discipline' or (form in ('reprimand', 'warning', 'dismissal', 'expulsion') and decided_on is not null)),
  constraint member_history_sealed check (said like 'v1.%' and why like 'v1.%'),
  constraint member_history_superseded check (
    (superseded_at is null) = (superseded_by is null) and (superseded_at is not null or (replaced_by is null and why is null))
    and superseded_at >= recorded_at and (superseded_at is null or replaced_by is not null or length(why) > 0))
);
create unique index member_history_one on handbook.member_history (entry_id) where superseded_at is null;
create index member_history_member on handbook.member_history (member_id, valid_from desc);
create index member_history_counted on handbook.member_history (kind, form, valid_from) where superseded_at is null;
create trigger b_guard before insert or update or delete on handbook.member_history for each row execute function handbook.require_ticket('history.');

-- What was believed is superseded once, never rewritten or removed; all versions of an entry are of one member and one kind.
create function handbook.member_history_keeps() returns trigger language plpgsql as $$
declare free constant text[] := array['superseded_at', 'superseded_by', 'replaced_by', 'why'];
begin
  if tg_op = 'INSERT' then
    if new.superseded_at is not null or exists (
      select 1 from handbook.member_history h where h.entry_id = new.entry_id and (h.member_id <> new.member_id or h.kind <> new.kind)) then
      raise exception 'a version of an entry is of the same member and kind, and stands when it is written' using errcode = 'HB003';
    end if;
    return new;
  end if;
  -- Sealed anew by another key, it says the same.
  if tg_op = 'UPDATE' and handbook.has_ticket('history.reseal') and to_jsonb(new) - array['said', 'why'] = to_jsonb(old) - array['said', 'why'] then return new; end if;
  if tg_op = 'DELETE' or old.superseded_at is not null or new.superseded_at is null or to_jsonb(new) - free is distinct from to_jsonb(old) - free then
    raise exception 'an entry is superseded, never rewritten' using errcode = 'HB003';
  end if;
  return new;
end $$;
create trigger c_keeps before insert or update or delete on handbook.member_history for each row execute function handbook.member_history_keeps();

-- The one way to what is sealed of it: reading it is reading the record, and written down in the same transaction.
create function handbook.open_history(wanted uuid[], reader uuid, organization uuid, way text, why text)
returns setof handbook.member_history language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if reader is null then raise exception 'a record is opened by somebody' using errcode = 'HB002'; end if;
  insert into handbook.record_readings (member_id, reader_id, organization_id, way, why)
    select m.id, $2, $3, $4, $5 from public.members m where m.id = any($1) and m.user_id is distinct from $2;
  return query select h.* from handbook.member_history h where h.member_id = any($1);
end $$;

insert into handbook.sealed_tables values
  ('member_history', array['id', 'entry_id', 'member_id', 'kind', 'form', 'organization_id', 'valid_from', 'valid_to', 'precision', 'decided_on',
    'proposal_id', 'recorded_by', 'recorded_at', 'superseded_at', 'superseded_by', 'replaced_by']);

-- The papers of a member's dossier (plugins/member-profiles/dossier): what is there, where it lies, who looked when. The list of papers is the
-- rule `dossier.papers`; `paper` is a code of it, or of a former version of it.
create table handbook.dossier_items (
  id uuid primary key default gen_random_uuid(),
  member_id uuid not null references public.members(id) on delete restrict,
  paper text not null check (paper ~ '^[a-z0-9-]{1,60}$'),
  -- For papers that come every year; 0 for the others.
  year int not null default 0 check (year = 0 or year between 1930 and 2200),
  state text not null check (state in ('present', 'missing', 'not-needed')),
  -- Where the paper lies ("Tủ 2, hộp 14"), how many pages it has.
  place text not null default '' check (length(place) <= 200),
  pages int check (pages between 1 and 2000),
  note text not null default '' check (length(note) <= 500),
  checked_by uuid not null,
  checked_at timestamptz not null,
  superseded_at timestamptz,
  constraint dossier_items_there check (state = 'present' or (pages is null and place = '')),
  constraint dossier_items_known check (superseded_at >= checked_at)
);
create unique index dossier_items_one on handbook.dossier_items (member_id, paper, year) where superseded_at is null;
create trigger b_guard before insert or update or delete on handbook.dossier_items for each row execute function handbook.require_ticket('dossier.');
create trigger c_settled before update or delete on handbook.dossier_items for each row execute function handbook.guard_settled();

-- A scan of a paper. Its bytes lie encrypted beside the media (DATA_DIR/dossier), under a key of their own that is sealed here: a change of the
-- house's key seals these keys anew, and touches no file. A better scan voids the one before.
create table handbook.dossier_files (
  id uuid primary key default gen_random_uuid(),
  member_id uuid not null references public.members(id) on delete restrict,
  paper text not null,
  year int not null default 0,
  -- What it is by its own bytes.
  mime text not null check (mime in ('application/pdf', 'image/jpeg', 'image/png', 'image/webp')),
  bytes int not null check (bytes > 0),
  -- Of the bytes as they were before they were encrypted.
  sha256 text not null check (length(sha256) = 64),
  sealed_key text not null check (sealed_key like 'v1.%'),
  added_by uuid not null,
  added_at timestamptz not null,
  voided_at timestamptz,
  voided_by uuid,
  void_reason text,
  constraint dossier_files_voided check ((voided_at is null) = (voided_by is null) and (voided_at is null) = (void_reason is null))
);
create unique index dossier_files_one on handbook.dossier_files (member_id, paper, year) where voided_at is null;
create trigger b_guard before insert or update or delete on handbook.dossier_files for each row execute function handbook.require_ticket('dossier.');

create function handbook.dossier_file_keeps() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and handbook.has_ticket('dossier.reseal') and to_jsonb(new) - 'sealed_key' = to_jsonb(old) - 'sealed_key' then return new; end if;
  if tg_op = 'DELETE' or old.voided_at is not null
     or to_jsonb(new) - array['voided_at', 'voided_by', 'void_reason'] is distinct from to_jsonb(old) - array['voided_at', 'voided_by', 'void_reason'] then
    raise exception 'a scan is voided, never rewritten' using errcode = 'HB003';
  end if;
  return new;
end $$;
create trigger c_keeps before update or delete on handbook.dossier_files for each row execute function handbook.dossier_file_keeps();

-- The key of one scan, for somebody who opens it: a reading of the record.
create function handbook.open_dossier_file(wanted uuid, reader uuid, organization uuid, way text, why text)
returns table (member uuid, media_type text, digest text, sealed text) language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if reader is null then raise exception 'a record is opened by somebody' using errcode = 'HB002'; end if;
  insert into handbook.record_readings (member_id, reader_id, organization_id, way, why)
    select m.id, $2, $3, $4, $5 from handbook.dossier_files f join public.members m on m.id = f.member_id where f.id = $1 and m.user_id is distinct from $2;
  return query select f.member_id, f.mime, f.sha256, f.sealed_key from handbook.dossier_files f where f.id = $1;
end $$;

insert into handbook.sealed_tables values
  ('dossier_files', array['id', 'member_id', 'paper', 'year', 'mime', 'bytes', 'sha256', 'added_by', 'added_at', 'voided_at', 'voided_by', 'void_reason']);
