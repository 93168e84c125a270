-- Who counts as the second person of a rule (plugins/rule-register). One person can hold two accounts: they create one, choose
-- its password and grant it the power, or set the password of another administrator. So an account is another person's only if
-- its power and its password stood for thirty days before the proposal, whoever gave them: a chain of accounts made today is as
-- good as one. What the operator did on the server (no account behind it) counts at once.

-- Why this account is nobody's second person for what was proposed then; null: it is one.
create function handbook.no_second_administrator(who uuid, proposed timestamptz) returns text language sql stable as $$
  select case
    when not exists (
      select 1 from public.mandates m
      left join public.group_members g on g.group_id = m.group_id and g.user_id = who and g.valid_from <= now() and (g.valid_to is null or g.valid_to > now())
      where m.role = 'system-admin' and (m.user_id = who or g.id is not null)
        and m.valid_from <= now() and (m.valid_to is null or m.valid_to > now())
        and greatest(m.recorded_at, g.recorded_at) <= proposed - case when m.granted_by_id is null and g.id is null then interval '0' else interval '30 days' end
    ) then 'rule.recent-mandate'
    when exists (
      select 1 from public.audit_events e
      where e.collection = 'users' and e.document_id = who::text and e.action in ('users.create', 'users.set-password')
        and e.actor_id is not null and e.actor_id <> who
        and (e.at > proposed - interval '30 days' or not exists (
          select 1 from public.audit_events own
          where own.collection = 'users' and own.document_id = who::text and own.action in ('users.change-password', 'users.reset-password') and own.at > e.at))
    ) then 'rule.given-password'
  end
$$;

-- As in 150, and: the second person is one by the rule above.
create or replace function handbook.guard_rule() returns trigger language plpgsql as $$
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
    if new.state = 'confirmed' and handbook.no_second_administrator(new.confirmed_by_id, new.proposed_at) is not null then
      raise exception 'a second person confirms, and this account is not another person''s for sure' using errcode = 'HB002';
    end if;
  elsif (new.confirmed_by_id, new.confirmed_at, new.reason) is distinct from (old.confirmed_by_id, old.confirmed_at, old.reason) then
    raise exception 'who decided on a rule is not rewritten' using errcode = 'HB003';
  end if;
  return new;
end $$;
