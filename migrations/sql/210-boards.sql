-- Editorial boards (plugins/editorial-boards): a record that gives no power. Rows end by a decision and are never rewritten.
select handbook.attach_scope('editorial_boards', 'organization_id', 'organization_path');
select handbook.attach_scope('board_seats', 'organization_id', 'organization_path');
select handbook.guard_table('editorial_boards', 'editorial-boards.');
select handbook.guard_table('board_seats', 'editorial-boards.');

alter table public.editorial_boards
  add constraint editorial_boards_period check (valid_to is null or valid_to >= valid_from),
  add constraint editorial_boards_one exclude using gist (organization_id with =, tstzrange(valid_from, valid_to) with &&);
alter table public.board_seats
  add constraint board_seats_period check (valid_to is null or valid_to >= valid_from),
  add constraint board_seats_once exclude using gist (board_id with =, user_id with =, tstzrange(valid_from, valid_to) with &&),
  add constraint board_seats_one_head exclude using gist (board_id with =, tstzrange(valid_from, valid_to) with &&) where (function = 'head');

-- For which subjects a seat answers. Fixed with the seat: another assignment ends the seat and begins one.
create table handbook.board_fields (
  seat_id uuid not null references public.board_seats (id) on delete cascade,
  topic_id uuid not null references public.topics (id),
  primary key (seat_id, topic_id)
);
create index board_fields_topic on handbook.board_fields (topic_id);

create function handbook.guard_board_field() returns trigger language plpgsql as $$
begin
  if not handbook.has_ticket('editorial-boards.') then
    raise exception 'fields of a board change by command' using errcode = 'HB002';
  end if;
  return coalesce(new, old);
end $$;
create trigger b_fields before insert or update or delete on handbook.board_fields for each row execute function handbook.guard_board_field();

create function handbook.board_only_ends() returns trigger language plpgsql as $$
declare
  ending constant text[] := array['valid_to', 'end_decision_number', 'end_decision_date', 'end_reason'];
  free constant text[] := ending || array['organization_path'];
begin
  if tg_op = 'DELETE' then
    if handbook.has_ticket('editorial-boards.demonstration-remove') then return old; end if;
    raise exception '% rows are ended, never deleted', tg_table_name using errcode = 'HB002';
  end if;
  if current_setting('handbook.moving', true) = 'on' then return new; end if;
  if to_jsonb(new) - free is distinct from to_jsonb(old) - free
     or (old.end_decision_number is not null and to_jsonb(new) - 'organization_path' is distinct from to_jsonb(old) - 'organization_path')
     or (new.valid_to is distinct from old.valid_to and (new.valid_to is null or (old.valid_to is not null and new.valid_to > old.valid_to))) then
    raise exception '% rows are ended, never rewritten', tg_table_name using errcode = 'HB002';
  end if;
  return new;
end $$;
create trigger c_only_ends before update or delete on public.editorial_boards for each row execute function handbook.board_only_ends();
create trigger c_only_ends before update or delete on public.board_seats for each row execute function handbook.board_only_ends();
