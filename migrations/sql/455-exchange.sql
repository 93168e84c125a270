-- Exchange with another house's software by signed files, and packs for organisations without a line (issue 5, section 3; docs/decisions/0007).
alter table handbook.record_readings drop constraint record_readings_way,
  add constraint record_readings_way check (way in ('record', 'export', 'proposal', 'exchange', 'offline') and length(why) between 1 and 300);

-- Who may be sent to and received from, for which part of the tree, by which decision. Two people, as rules.
create table handbook.exchange_partners (
  id uuid primary key default gen_random_uuid(),
  code text not null,
  name text not null,
  organization_id uuid not null references public.organizations (id),
  direction text not null,
  -- Ed25519, 32 bytes, base64url.
  public_key text not null,
  -- Fields of the record that go to them; never sealed ones (domain/sentFields).
  fields text[] not null,
  decision_number text not null,
  decision_date date not null,
  valid_from timestamptz(3) not null,
  valid_to timestamptz(3),
  state text not null default 'proposed',
  proposed_by uuid not null,
  proposed_at timestamptz(3) not null,
  decided_by uuid,
  decided_at timestamptz(3),
  ended_by uuid,
  ended_at timestamptz(3),
  reason text,
  -- How far the change log was read for them, and the last numbers given: held by the row's lock, so there are no gaps.
  cursor_xid xid8,
  cursor_n bigint not null default 0,
  last_message integer not null default 0,
  last_file integer not null default 0,
  received_through integer not null default 0,
  last_in integer not null default 0,
  constraint exchange_partners_said check (
    state in ('proposed', 'confirmed', 'rejected', 'ended') and direction in ('out', 'in', 'both') and code ~ '^[a-z0-9-]{2,40}$' and length(name) between 3 and 200
    and public_key ~ '^[A-Za-z0-9_-]{43}$' and received_through <= last_file and (valid_to is null or valid_to > valid_from)),
  constraint exchange_partners_two_people check (decided_by is null or state = 'rejected' or decided_by <> proposed_by)
);
create unique index exchange_partners_code on handbook.exchange_partners (code) where state in ('proposed', 'confirmed');
create trigger b_guard before insert or update or delete on handbook.exchange_partners for each row execute function handbook.require_ticket('exchange.');

create function handbook.exchange_partner_keeps() returns trigger language plpgsql as $$
declare moving text[] := array['state', 'decided_by', 'decided_at', 'ended_by', 'ended_at', 'reason', 'valid_to', 'cursor_xid', 'cursor_n', 'last_message', 'last_file', 'received_through', 'last_in'];
begin
  if tg_op = 'DELETE' or (to_jsonb(new) - moving) is distinct from (to_jsonb(old) - moving)
    or (old.decided_by is not null and new.decided_by is distinct from old.decided_by)
    or (new.state <> old.state and not (old.state, new.state) in (('proposed', 'confirmed'), ('proposed', 'rejected'), ('confirmed', 'ended')))
    or new.last_message < old.last_message or new.last_file < old.last_file or new.received_through < old.received_through or new.last_in < old.last_in then
    raise exception 'a partner is not rewritten, and none is removed' using errcode = 'HB003';
  end if;
  if new.state = 'confirmed' and old.state = 'proposed' and (new.decided_by is null or handbook.no_second_administrator(new.decided_by, new.proposed_at) is not null) then
    raise exception 'a second person confirms a partner' using errcode = 'HB002';
  end if;
  return new;
end $$;
create trigger c_keeps before update or delete on handbook.exchange_partners for each row execute function handbook.exchange_partner_keeps();

-- What goes to a partner, numbered without gaps: what stands of a member now, never what stood before.
create table handbook.exchange_messages (
  partner_id uuid not null references handbook.exchange_partners (id),
  n integer not null,
  kind text not null check (kind in ('joined', 'changed', 'moved', 'left')),
  member_id uuid not null,
  body jsonb not null,
  -- Of kind-less content: what says the same as the last one is not sent again.
  digest text not null,
  file_number integer,
  primary key (partner_id, n)
);
create index exchange_messages_member on handbook.exchange_messages (partner_id, member_id, n desc);
create index exchange_messages_waiting on handbook.exchange_messages (partner_id, n) where file_number is null;
create trigger b_guard before insert or update or delete on handbook.exchange_messages for each row execute function handbook.require_ticket('exchange.');

-- Files as they went and came, byte by byte: asked for again, the same goes out.
create table handbook.exchange_files (
  partner_id uuid not null references handbook.exchange_partners (id),
  direction text not null,
  number integer not null,
  content text not null,
  sha256 text not null,
  messages integer not null,
  state text not null,
  -- Of what came: where its rows are compared and decided.
  batch_id uuid,
  by_user uuid,
  at timestamptz(3) not null,
  received_at timestamptz(3),
  fetched integer not null default 0,
  primary key (partner_id, direction, number),
  constraint exchange_files_said check (
    (direction = 'out' and state in ('ready', 'received') and batch_id is null) or (direction = 'in' and state in ('waiting', 'taken') and by_user is not null))
);
create index exchange_files_batch on handbook.exchange_files (batch_id) where batch_id is not null;
create trigger b_guard before insert or update or delete on handbook.exchange_files for each row execute function handbook.require_ticket('exchange.');

create function handbook.exchange_keeps() returns trigger language plpgsql as $$
declare moving text[] := array['state', 'batch_id', 'received_at', 'fetched', 'file_number'];
begin
  if tg_op = 'DELETE' or (to_jsonb(new) - moving) is distinct from (to_jsonb(old) - moving) then
    raise exception 'what was exchanged is not rewritten, and none is removed' using errcode = 'HB003';
  end if;
  return new;
end $$;
create trigger c_keeps before update or delete on handbook.exchange_messages for each row execute function handbook.exchange_keeps();
create trigger c_keeps before update or delete on handbook.exchange_files for each row execute function handbook.exchange_keeps();

-- Whose data goes out in a file is told to them, once a file; the reader is who confirmed the partner and so answers for it.
create function handbook.note_exchange(wanted uuid[], partner uuid) returns integer language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare noted integer;
begin
  insert into handbook.record_readings (member_id, reader_id, organization_id, way, why)
    select m.id, p.decided_by, p.organization_id, 'exchange', left('Gửi ' || p.name || ' theo ' || p.decision_number, 300)
    from public.members m join handbook.exchange_partners p on p.id = $2 and p.state = 'confirmed' where m.id = any($1) and m.user_id is distinct from p.decided_by;
  get diagnostics noted = row_count;
  return noted;
end $$;

-- A file of changes names some members of a cell, not all: of the others it says nothing.
create function handbook.exchange_is_partial() returns trigger language plpgsql as $$
begin
  if exists (select 1 from handbook.exchange_files f where f.batch_id = new.batch_id) then return null; end if;
  return new;
end $$;
create trigger a_partial before insert on handbook.reconciliation_rows for each row when (new.outcome = 'missing-there') execute function handbook.exchange_is_partial();

-- A cell's data taken out for work without a line.
create table handbook.offline_packs (
  id uuid primary key default gen_random_uuid(),
  organization_id uuid not null references public.organizations (id),
  why text not null,
  by_user uuid not null,
  taken_at timestamptz(3) not null,
  -- By when it is expected back.
  until date not null,
  members integer not null,
  -- What went out, and the key that what comes back is locked by: sealed, and gone when the pack has ended.
  sealed_base text,
  sealed_key text,
  -- Of what went out: what comes back says which state it was worked on.
  base_sha256 text not null,
  state text not null default 'out',
  back_at timestamptz(3),
  ended_by uuid,
  ended_at timestamptz(3),
  reason text,
  constraint offline_packs_said check (
    state in ('out', 'back', 'closed', 'lost') and length(why) between 3 and 300 and (sealed_base is null or sealed_base like 'v1.%') and (sealed_key is null or sealed_key like 'v1.%')
    and (state in ('closed', 'lost')) = (ended_by is not null) and (state in ('closed', 'lost')) = (sealed_key is null) and (state <> 'lost' or length(reason) >= 3))
);
create index offline_packs_organization on handbook.offline_packs (organization_id, taken_at desc);
create trigger b_guard before insert or update or delete on handbook.offline_packs for each row execute function handbook.require_ticket('offline-packs.');

create function handbook.offline_pack_keeps() returns trigger language plpgsql as $$
declare moving text[] := array['state', 'back_at', 'ended_by', 'ended_at', 'reason', 'sealed_base', 'sealed_key'];
begin
  if tg_op = 'DELETE' or (to_jsonb(new) - moving) is distinct from (to_jsonb(old) - moving) or old.state in ('closed', 'lost') and new.state <> old.state then
    raise exception 'a pack is not rewritten, and none is removed' using errcode = 'HB003';
  end if;
  return new;
end $$;
create trigger c_keeps before update or delete on handbook.offline_packs for each row execute function handbook.offline_pack_keeps();

-- Each file that came back; the same one again is known by its digest.
create table handbook.offline_files (
  pack_id uuid not null references handbook.offline_packs (id),
  sha256 text not null,
  by_user uuid not null,
  at timestamptz(3) not null,
  items integer not null,
  fresh integer not null,
  primary key (pack_id, sha256)
);
create trigger b_guard before insert or update or delete on handbook.offline_files for each row execute function handbook.require_ticket('offline-packs.');

-- What was done in a pack, each change once: its key and what it says.
create table handbook.offline_rows (
  id uuid primary key default gen_random_uuid(),
  pack_id uuid not null references handbook.offline_packs (id),
  -- What it is about (`field:<member>:<name>`, `dues:<member>:<month>` …), and the digest of what it says, under the pack's key: no value can be guessed from it.
  key text not null,
  digest text not null,
  kind text not null check (kind in ('field', 'dues', 'absence', 'transfer')),
  member_id uuid not null,
  -- Sealed; gone once it was decided.
  sealed_value text check (sealed_value is null or sealed_value like 'v1.%'),
  -- 'same': it stands so already; 'clean': unchanged since; 'conflict': changed since; 'proposal': for a person to take up.
  outcome text not null check (outcome in ('same', 'clean', 'conflict', 'proposal')),
  state text not null check (state in ('open', 'applied', 'same', 'kept', 'noted', 'refused')),
  -- The register's own refusal, in words.
  told text,
  at timestamptz(3) not null,
  decided_by uuid,
  decided_at timestamptz(3),
  unique (pack_id, key, digest)
);
create index offline_rows_open on handbook.offline_rows (pack_id) where state in ('open', 'refused');
create trigger b_guard before insert or update or delete on handbook.offline_rows for each row execute function handbook.require_ticket('offline-packs.');
