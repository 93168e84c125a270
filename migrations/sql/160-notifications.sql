-- The inbox: each row is one person's. Written by `notify`, marked read by its reader, swept at night; nothing else.
create index notifications_inbox on public.notifications (user_id, created_at, id);
create index notifications_unread on public.notifications (user_id) where read_at is null;
create unique index notifications_once on public.notifications (user_id, dedupe_key) where dedupe_key is not null;
create index notifications_read on public.notifications (read_at) where read_at is not null;

select handbook.guard_table('notifications', 'notifications.');

-- The ticket of marking read names the person: no statement reaches another's inbox, whatever its `where` says.
create function handbook.own_inbox() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    if handbook.has_ticket('notifications.sweep') or handbook.has_ticket('notifications.demonstration-remove') then return old; end if;
    raise exception 'notifications are swept, never deleted' using errcode = 'HB002';
  end if;
  if handbook.ticket() is distinct from 'notifications.read:' || old.user_id or to_jsonb(new) - 'read_at' is distinct from to_jsonb(old) - 'read_at' then
    raise exception 'a notification is marked read by its reader, and does not change otherwise' using errcode = 'HB002';
  end if;
  return new;
end $$;
create trigger c_own_inbox before update or delete on public.notifications for each row execute function handbook.own_inbox();

-- handbook_inbox: the user whose inbox changed; '*' for a crowd.
create function handbook.tell_inbox() returns trigger language plpgsql as $$
begin
  if (select count(distinct user_id) from changed) > 1000 then
    perform pg_notify('handbook_inbox', '*');
  else
    perform pg_notify('handbook_inbox', each.user_id::text) from (select distinct user_id from changed) each;
  end if;
  return null;
end $$;
create trigger z_tell_inbox after insert on public.notifications referencing new table as changed for each statement execute function handbook.tell_inbox();
create trigger z_tell_inbox_change after update on public.notifications referencing new table as changed for each statement execute function handbook.tell_inbox();
create trigger z_tell_inbox_gone after delete on public.notifications referencing old table as changed for each statement execute function handbook.tell_inbox();
