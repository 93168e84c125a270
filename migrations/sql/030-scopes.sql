-- Puts a table under the tree: `path_column` follows the organisation named by `fk_column`.
-- An update that leaves the organisation alone keeps the stored path, so a stale copy sent back by
-- Payload cannot undo a move; a new or changed organisation is read under a share lock, so that it
-- cannot move meanwhile (DECISIONS.md 7).
create function handbook.attach_scope(table_name text, fk_column text, path_column text) returns void
language plpgsql as $$
declare fn text := format('handbook.%I', left('scope_' || table_name, 40) || '_' || md5(table_name || path_column)::char(6));
begin
  execute format('alter table public.%I alter column %I type varchar collate "C"', table_name, path_column);
  execute format('create index if not exists %I on public.%I (%I)', left(table_name, 40) || '_' || path_column || '_scope', table_name, path_column);
  execute format($f$
    create or replace function %1$s() returns trigger language plpgsql as $t$
    begin
      if new.%2$I is null then
        new.%3$I := null;
      elsif tg_op = 'UPDATE' and new.%2$I is not distinct from old.%2$I and old.%3$I is not null then
        if current_setting('handbook.moving', true) is distinct from 'on' then new.%3$I := old.%3$I; end if;
      else
        select path into new.%3$I from public.organizations where id = new.%2$I for share;
        if new.%3$I is null then raise exception 'no such organisation' using errcode = 'HB010'; end if;
      end if;
      return new;
    end $t$ $f$, fn, fk_column, path_column);
  execute format('create or replace trigger %I before insert or update on public.%I for each row execute function %s()',
    'a_scope_' || path_column, table_name, fn);
  insert into handbook.scope_columns values (table_name, fk_column, path_column)
    on conflict on constraint scope_columns_pkey do update set fk_column = excluded.fk_column;
end $$;

-- Writes the change log for a table; `path_column` is the scope a follower filters by.
create function handbook.attach_change_log(table_name text, path_column text) returns void
language plpgsql as $$
declare fn text := format('handbook.%I', 'changes_' || left(table_name, 50));
begin
  execute format($f$
    create or replace function %1$s() returns trigger language plpgsql as $t$
    begin
      if current_setting('handbook.moving', true) = 'on' then return null; end if;
      if tg_op = 'INSERT' then
        insert into handbook.change_log (collection, document_id, kind, scope_before, scope_after) values (%2$L, new.id, 'insert', null, new.%3$I);
      elsif tg_op = 'UPDATE' then
        insert into handbook.change_log (collection, document_id, kind, scope_before, scope_after) values (%2$L, new.id, 'update', old.%3$I, new.%3$I);
      else
        insert into handbook.change_log (collection, document_id, kind, scope_before, scope_after) values (%2$L, old.id, 'delete', old.%3$I, null);
      end if;
      return null;
    end $t$ $f$, fn, replace(table_name, '_', '-'), path_column);
  execute format('create or replace trigger z_change_log after insert or update or delete on public.%I for each row execute function %s()', table_name, fn);
end $$;

-- A table that only commands write: each statement needs the ticket of a command whose name begins with `prefix`.
create function handbook.require_ticket() returns trigger language plpgsql as $$
begin
  if current_setting('handbook.moving', true) = 'on' or handbook.has_ticket(tg_argv[0]) then
    return coalesce(new, old);
  end if;
  raise exception '% changes by command', tg_table_name using errcode = 'HB002';
end $$;

create function handbook.guard_table(table_name text, prefix text) returns void language plpgsql as $$
begin
  execute format('create or replace trigger b_guard before insert or update or delete on public.%I for each row execute function handbook.require_ticket(%L)',
    table_name, prefix);
end $$;
