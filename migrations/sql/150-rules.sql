-- Dated rules (plugins/rule-register). A version is proposed by one person and confirmed by another; nothing of it is
-- rewritten. Of one rule two confirmed versions never hold at once.
select handbook.guard_table('rules', 'rules.');
select handbook.guard_table('calendar_days', 'calendar-days.');

alter table public.rules add constraint rules_one_at_a_time
  exclude using gist ((key::text) with =, tstzrange(valid_from, valid_to) with &&) where (state = 'confirmed');
alter table public.rules add constraint rules_period check (valid_to is null or valid_to > valid_from);

create function handbook.guard_rule() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then raise exception 'versions of rules are kept' using errcode = 'HB003'; end if;
  if tg_op = 'INSERT' then
    if new.state <> 'proposed' and not handbook.has_ticket('rules.ship') then
      raise exception 'a rule begins as a proposal' using errcode = 'HB002';
    end if;
    return new;
  end if;
  if to_jsonb(new) - array['state', 'valid_to', 'confirmed_by_id', 'confirmed_at', 'reason'] <> to_jsonb(old) - array['state', 'valid_to', 'confirmed_by_id', 'confirmed_at', 'reason'] then
    raise exception 'a version of a rule is not rewritten' using errcode = 'HB003';
  end if;
  if new.valid_to is distinct from old.valid_to and (new.valid_to is null or (old.valid_to is not null and new.valid_to > old.valid_to)) then
    raise exception 'a version of a rule only ends' using errcode = 'HB003';
  end if;
  if new.state is distinct from old.state then
    if not ((old.state = 'proposed' and new.state in ('confirmed', 'rejected')) or (old.state = 'confirmed' and new.state = 'superseded')) then
      raise exception 'a rule does not go from % to %', old.state, new.state using errcode = 'HB003';
    end if;
    if new.state = 'confirmed' and (new.confirmed_by_id is null or new.confirmed_by_id is not distinct from new.proposed_by_id) then
      raise exception 'a second person confirms' using errcode = 'HB002';
    end if;
  elsif (new.confirmed_by_id, new.confirmed_at, new.reason) is distinct from (old.confirmed_by_id, old.confirmed_at, old.reason) then
    raise exception 'who decided on a rule is not rewritten' using errcode = 'HB003';
  end if;
  return new;
end $$;
create trigger p_rule before insert or update or delete on public.rules for each row execute function handbook.guard_rule();
