-- Files that no program could read are published only after a person has confirmed them (plugins/secrecy-guard).

-- What lay here before was never looked at. Pictures, sound and films were declared by their uploaders; the rest is to be confirmed.
alter table public.media disable trigger p_media;
update public.media set secrecy_check = 'declared' where mime_type ~ '^(image|audio|video)/';
alter table public.media enable trigger p_media;

-- As in 070, and: what is known of a file changes by the command only.
create or replace function handbook.guard_media() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and current_setting('handbook.moving', true) = 'on' then return new; end if;
  if tg_op = 'UPDATE' and (new.filename, new.sha256, new.owner_id) is distinct from (old.filename, old.sha256, old.owner_id) then
    raise exception 'files are insert-only' using errcode = 'HB003';
  end if;
  if tg_op = 'UPDATE' and new.secrecy_check is distinct from old.secrecy_check and not handbook.has_ticket('media.confirm-not-secret') then
    raise exception 'a file is confirmed by command' using errcode = 'HB002';
  end if;
  if exists (select 1 from public.media_uses u where u.media_id = old.id) then
    raise exception 'the file is part of live content' using errcode = 'HB001';
  end if;
  return coalesce(new, old);
end $$;

create function handbook.guard_unknown_file() returns trigger language plpgsql as $$
begin
  if exists (select 1 from public.media m where m.id = new.media_id and m.secrecy_check = 'unknown') then
    raise exception 'nobody has confirmed this file' using errcode = 'HB001';
  end if;
  return new;
end $$;
create trigger q_known_file before insert on public.media_uses for each row execute function handbook.guard_unknown_file();

-- By which decision, from when to when, a head bars what is "không mật nhưng nhạy cảm". Ended, never rewritten.
create table handbook.sensitive_bars (
  id bigint generated always as identity primary key,
  organization_id uuid not null references public.organizations (id),
  valid_from date not null,
  valid_to date,
  decision_number text not null,
  ended_by text,
  set_by_id uuid not null references public.users (id),
  recorded_at timestamptz not null default now()
);
create unique index sensitive_bars_one on handbook.sensitive_bars (organization_id) where valid_to is null;
create trigger b_guard before insert or update or delete on handbook.sensitive_bars for each row execute function handbook.require_ticket('secrecy.');
