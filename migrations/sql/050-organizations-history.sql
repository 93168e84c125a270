-- History of the tree (DECISIONS.md 8): what was true (valid_from included, valid_to excluded) and when we
-- knew it (recorded_at, superseded_at). What we believe now is: superseded_at is null.
alter table public.organization_periods
  add constraint organization_periods_order check (valid_to is null or valid_to >= valid_from),
  add constraint organization_periods_known check (superseded_at is null or superseded_at >= recorded_at),
  -- An organisation is one thing at any instant. Periods without length (a change taken over on the same
  -- day, the note of an end) overlap nothing.
  add constraint organization_periods_one exclude using gist (organization_id with =, tstzrange(valid_from, valid_to) with &&)
    where (superseded_at is null);
create index organization_periods_open on public.organization_periods (parent_id) where superseded_at is null and valid_to is null;

-- A period is never rewritten: it can only be marked as superseded, once; a move carries its path along.
create function handbook.organization_periods_keep() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' then
    if current_setting('handbook.moving', true) = 'on'
       and to_jsonb(new) - 'organization_path' = to_jsonb(old) - 'organization_path' then
      return new;
    end if;
    if old.superseded_at is null and new.superseded_at is not null
       and to_jsonb(new) - array['superseded_at', 'updated_at'] = to_jsonb(old) - array['superseded_at', 'updated_at'] then
      return new;
    end if;
  end if;
  raise exception 'the history of organisations is only ever added to' using errcode = 'HB002';
end $$;
create trigger c_keep before update or delete on public.organization_periods
  for each row execute function handbook.organization_periods_keep();

-- Level and form fit together (plugins/party-organizations/domain/mayHold.ts says which stands under which).
alter table public.organizations
  add constraint organizations_shape check (
    (level in ('city', 'upper', 'sectional') and form = 'committee') or (level in ('cell', 'group') and form = 'cell') or level = 'grassroots'),
  add constraint organizations_bodies check (kind = 'party' or form = 'committee'),
  add constraint organizations_period check (valid_to is null or valid_to >= valid_from),
  add constraint organizations_root check (parent_id is not null or (level = 'city' and valid_to is null)),
  add constraint organizations_parent check (parent_id is distinct from id);

create function handbook.organizations_insert() returns trigger language plpgsql as $$
begin
  if not handbook.has_ticket('organizations.') then
    raise exception 'organisations are made by command' using errcode = 'HB002';
  end if;
  return new;
end $$;
create trigger b_organizations_insert before insert on public.organizations
  for each row execute function handbook.organizations_insert();

-- Search by any part of the name without marks. Stored, because working it out for each of 20,000 rows takes
-- a tenth of a second when nearly all match; Payload neither reads nor writes the column.
alter table public.organizations add column name_plain text generated always as (handbook.plain(name)) stored;
drop index public.organizations_name_trgm;
create index organizations_name_trgm on public.organizations using gin (name_plain gin_trgm_ops);

-- The tree opens a node by its parent, those in being only.
create index organizations_standing on public.organizations (parent_id) where valid_to is null;
-- Members below a node are counted on this index alone.
create index members_counted on public.members (cell_path) where status <> 'left';

-- "Chi bộ 2" stands before "Chi bộ 10", and Đ after D.
create collation handbook.vietnamese (provider = icu, locale = 'vi-u-kn-true');

-- Codes for those who bring none: TC and five digits of base 36. Never parsed for meaning.
create sequence handbook.organization_codes;
create function handbook.next_organization_code() returns text language plpgsql as $$
declare fresh text;
begin
  loop
    fresh := 'TC' || upper(handbook.base36(nextval('handbook.organization_codes')));
    exit when not exists (select 1 from public.organizations where code = fresh);
  end loop;
  return fresh;
end $$;
