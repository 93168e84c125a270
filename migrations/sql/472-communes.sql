-- Communes, wards and special zones of the country by their codes (plugins/member-profiles/places): read from a file that the operator brings, nothing is shipped.
-- A code that a later file no longer has is retired and stays: papers of its day name it.
create table handbook.communes (
  code text primary key check (code ~ '^[0-9]{5}$'),
  name text not null check (length(name) between 2 and 120),
  province text not null check (province ~ '^[0-9]{2}$'),
  imported_at timestamptz(3) not null,
  retired_at timestamptz(3)
);
create index communes_province on handbook.communes (province, name) where retired_at is null;
create trigger b_guard before insert or update or delete on handbook.communes for each row execute function handbook.require_ticket('places.');
create function handbook.communes_keep() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then raise exception 'codes of communes are retired, never removed' using errcode = 'HB003'; end if;
  return new;
end $$;
create trigger c_keep before update or delete on handbook.communes for each row execute function handbook.communes_keep();
