/**
 * A house whose rule asks nobody for a second factor: tests that are not about it sign administrators in by password alone. As two
 * people would change the rule: the shipped version ends, one with no roles follows. In the same way sessions last twelve hours without work:
 * a long run sits beside a session for minutes. For a connection of the owner; twice is as once.
 */
export const WITHOUT_SECOND_FACTOR = `do $$
declare before text := coalesce(current_setting('handbook.ticket', true), '');
begin
  perform set_config('handbook.ticket', 'rules.ship', true);
  if exists (select 1 from public.rules where key = 'accounts.second-factor.roles' and valid_to is null and value <> '[]'::jsonb) then
    update public.rules set valid_to = '2020-01-02T00:00:00+07:00' where key = 'accounts.second-factor.roles' and valid_to is null;
    insert into public.rules (key, name, value, value_shown, unit, source, source_type, valid_from, mark, note, state, proposed_at, confirmed_at)
    select key, name, '[]'::jsonb, 'không bắt buộc', unit, source, source_type, valid_to, mark, null, 'confirmed', now(), now()
    from public.rules where key = 'accounts.second-factor.roles';
  end if;
  if exists (select 1 from public.rules where key = 'accounts.sessions' and valid_to is null and value ->> 'admin' = '5') then
    update public.rules set valid_to = '2020-01-02T00:00:00+07:00' where key = 'accounts.sessions' and valid_to is null;
    insert into public.rules (key, name, value, value_shown, unit, source, source_type, valid_from, mark, note, state, proposed_at, confirmed_at)
    select key, name, '{"member": 720, "business": 720, "admin": 720}'::jsonb, 'kết thúc sau 12 giờ không dùng với đảng viên, 12 giờ với người có vai trò, 12 giờ với quản trị', unit, source, source_type, valid_to, mark, null, 'confirmed', now(), now()
    from public.rules where key = 'accounts.sessions';
  end if;
  perform set_config('handbook.ticket', before, true);
end $$`;
