-- Lists of members as Vietnamese lists are ordered: by the given name, which stands last, then by the rest. A key of its own under "C", so that
-- the order is the same in every database and a page begins exactly where the last one ended: letters by the Vietnamese alphabet first (a ă â …
-- d đ e ê …), tones after them (ngang, huyền, hỏi, ngã, sắc, nặng), as dictionaries do.
create function handbook.name_letters(value text) returns text
  language sql immutable parallel safe strict
  as $$
  select translate(normalize(regexp_replace(folded, '[\u0300\u0301\u0303\u0309\u0323]+', '', 'g'), NFC), 'aăâbcdđeêfghijklmnoôơpqrstuưvwxyz', '0123456789:;<=>?@ABCDEFGHIJKLMNOP')
    || '!' || translate(regexp_replace(folded, '[^\u0300\u0301\u0303\u0309\u0323]+', '', 'g'), U&'\0300\0309\0303\0301\0323', '12345')
  from (select translate(lower(normalize(value, NFD) collate "C"), 'Đ', 'đ') as folded) f
  $$;
create function handbook.name_key(full_name text) returns text
  language sql immutable parallel safe strict
  as $$
  select handbook.name_letters(substring(said from '[^ ]*$')) || ' ' || handbook.name_letters(said)
  from (select btrim(regexp_replace(full_name, '\s+', ' ', 'g')) as said) s
  $$;
alter table public.members add column name_key text collate "C" generated always as (handbook.name_key(full_name::text)) stored;
create index members_by_name on public.members (name_key, id);
-- The same name and the same day of birth: perhaps one person written down twice (a warning, nothing more).
create index members_same_person on public.members (name_key, born_on)
  where born_on is not null and status not in ('transferred', 'removed', 'expelled', 'died', 'left');
create index members_probation on public.members (ceremony_on) where status = 'probationary';

-- The organisation nearest above two places: where a pair of records meets, whoever oversees it may know of both.
create function handbook.common_path(a text, b text) returns text
  language sql immutable parallel safe strict
  as $$ select left(a, 6 * (select count(*)::int from generate_series(1, least(length(a), length(b)) / 6) k where left(a, 6 * k) = left(b, 6 * k))) $$;

-- What stands in each place that asks for attention, counted by the worker each night (plugins/member-profiles/warnings): a committee above 20,000 cells reads
-- these rows, not 500,000 members. What a list shows is always asked anew. `first_seen`: the first night on which it was so, without a break.
create table handbook.warning_counts (
  kind text not null,
  organization_id uuid not null references public.organizations (id) on delete cascade,
  counted integer not null check (counted > 0),
  first_seen date not null,
  primary key (kind, organization_id)
);
create index warning_counts_organization on handbook.warning_counts (organization_id);
create table handbook.warning_sweeps (kind text primary key, counted_at timestamptz(3) not null);
