-- How many rows each organisation has: 500,000 members are counted below the root in milliseconds, not by reading them all.
-- One row an organisation, so that two cells never wait for each other; the rows of a subtree are a range of `path`.
create table handbook.kept_counts (
  table_name text not null,
  organization_id uuid not null,
  path varchar collate "C" not null,
  counted integer not null,
  primary key (table_name, organization_id)
);
create index kept_counts_path on handbook.kept_counts (table_name, path);

-- Counts a table anew: when it joins, and after rows came in with their triggers off.
create function handbook.recount(counted_table text, fk_column text, path_column text) returns void language plpgsql as $$
begin
  delete from handbook.kept_counts where table_name = counted_table;
  execute format('insert into handbook.kept_counts (table_name, organization_id, path, counted)
    select %1$L, %2$I, %3$I, count(*) from public.%1$I where %2$I is not null group by %2$I, %3$I', counted_table, fk_column, path_column);
end $$;

-- Keeps the counts of a table that hangs on the tree (attach_scope). In the order of the organisations: two transactions that
-- each touch the same two never wait for one another in a ring.
create function handbook.attach_count(table_name text, fk_column text, path_column text) returns void language plpgsql as $$
declare
  fn text := format('handbook.%I', 'counts_' || left(table_name, 50));
  added text := format('select %1$I as id, %2$I as path, 1 as n from new_rows where %1$I is not null', fk_column, path_column);
  gone text := format('select %1$I as id, null as path, -1 as n from old_rows where %1$I is not null', fk_column);
  -- What neither came, went nor moved is not touched.
  changed text := format('select n.%1$I as id, n.%2$I as path, 1 as n from new_rows n join old_rows o using (id)
      where (n.%1$I, n.%2$I) is distinct from (o.%1$I, o.%2$I) and n.%1$I is not null
    union all select o.%1$I, null, -1 from new_rows n join old_rows o using (id)
      where (n.%1$I, n.%2$I) is distinct from (o.%1$I, o.%2$I) and o.%1$I is not null', fk_column, path_column);
  event text;
begin
  foreach event in array array['insert', 'update', 'delete'] loop
    execute format($f$
      create or replace function %1$s_%2$s() returns trigger language plpgsql as $t$
      begin
        insert into handbook.kept_counts as kept (table_name, organization_id, path, counted)
        select %3$L, id, coalesce(max(path), ''), sum(n) from (%4$s) as steps group by id order by id
        on conflict on constraint kept_counts_pkey do update
          set counted = kept.counted + excluded.counted, path = case when excluded.path = '' then kept.path else excluded.path end;
        return null;
      end $t$ $f$, fn, event, table_name, case event when 'insert' then added when 'delete' then gone else changed end);
    execute format('create or replace trigger z_kept_counts_%1$s after %1$s on public.%2$I %3$s for each statement execute function %4$s_%1$s()',
      event, table_name,
      case event when 'insert' then 'referencing new table as new_rows' when 'delete' then 'referencing old table as old_rows'
        else 'referencing old table as old_rows new table as new_rows' end, fn);
  end loop;
  execute format('select handbook.recount(%L, %L, %L)', table_name, fk_column, path_column);
end $$;

select handbook.attach_count('members', 'cell_id', 'cell_path');
