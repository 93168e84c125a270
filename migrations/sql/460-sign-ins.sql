-- Sign-ins and failed tries (plugins/accounts/signIns): who, when, how, with what kind of device, from which part of the network. No address and no name
-- of a browser is kept, only a prefix (/24, /48) and a family; rows go by rule `retention.sign-ins`. No reference to users: a row is written while a
-- sign-in holds that user, and for names that nobody has.
create table handbook.sign_ins (
  id bigint generated always as identity primary key,
  at timestamptz(3) not null default clock_timestamp(),
  -- Null: a name that nobody has.
  user_id uuid,
  -- Of a name that nobody has: keyed, to tell one from another and no more.
  name_digest text,
  outcome text not null check (outcome in ('in', 'failed')),
  how text not null check (how in ('password', 'totp', 'recovery-code', 'passkey', 'passkey-alone', 'oidc', 'reset-link', 'second-factor')),
  network text not null default '' check (length(network) <= 60),
  device text not null default '' check (length(device) <= 60),
  -- When the account was last used before.
  used_before timestamptz,
  judged_at timestamptz,
  -- [{"kind": …, figures}]; by which rule.
  reasons jsonb not null default '[]',
  rule_id uuid,
  looked_at timestamptz(3),
  looked_by uuid,
  look_note text check (length(look_note) <= 1000),
  check ((looked_at is null) = (looked_by is null))
);
create index sign_ins_user on handbook.sign_ins (user_id, id desc);
create index sign_ins_network on handbook.sign_ins (network, at) where outcome = 'failed';
create index sign_ins_unjudged on handbook.sign_ins (id) where judged_at is null;
create index sign_ins_unusual on handbook.sign_ins (id desc) where reasons <> '[]'::jsonb;
create index sign_ins_at on handbook.sign_ins (at);

-- When an account was used before the session that begins now: what `account_uses` forgets at that moment.
alter table handbook.account_uses add column used_before timestamptz;
create or replace function handbook.account_used() returns trigger language plpgsql as $$
begin
  insert into handbook.account_uses as a (user_id, last_used_at, ever) select u.id, new.last_used_at, true from public.users u where u.id = new.user_id
  on conflict (user_id) do update set last_used_at = excluded.last_used_at, ever = true, warned_at = null,
    used_before = case when tg_op = 'INSERT' then case when a.ever then a.last_used_at end else a.used_before end
  where tg_op = 'INSERT' or a.last_used_at < excluded.last_used_at - interval '1 hour' or a.warned_at is not null or not a.ever;
  return null;
end $$;

-- Paths above this one, not itself.
create function handbook.paths_above(top text) returns text[] language sql immutable as $$
  select coalesce(array_agg(left(top, n * 6)), '{}') from generate_series(1, length(top) / 6 - 1) n
$$;

-- Accounts that stand above this place: kept there, or with a mandate there now, their own or a group's.
create function handbook.standing_above(top text) returns setof uuid language sql stable as $$
  select id from public.users where home_path = any (handbook.paths_above(top))
  union
  select coalesce(m.user_id, g.user_id) from public.mandates m
  left join public.group_members g on g.group_id = m.group_id and g.valid_from <= now() and (g.valid_to is null or g.valid_to > now())
  where m.organization_path = any (handbook.paths_above(top)) and m.valid_from <= now() and (m.valid_to is null or m.valid_to > now()) and coalesce(m.user_id, g.user_id) is not null
$$;

-- Accounts whose home or a mandate lies in the subtree, but for those that stand above it as well.
create function handbook.accounts_below(top text) returns setof uuid language sql stable as $$
  select id from public.users where home_path >= top and home_path < handbook.subtree_end(top)
  union
  select coalesce(m.user_id, g.user_id) from public.mandates m
  left join public.group_members g on g.group_id = m.group_id and g.valid_from <= now() and (g.valid_to is null or g.valid_to > now())
  where m.organization_path >= top and m.organization_path < handbook.subtree_end(top)
    and m.valid_from <= now() and (m.valid_to is null or m.valid_to > now()) and coalesce(m.user_id, g.user_id) is not null
  except
  select handbook.standing_above(top)
$$;

-- Answers of passkeys that were taken without a name before: none is taken twice. Digests; swept when they would not be taken any more anyway.
create table handbook.passkey_answers (
  digest text primary key,
  expires_at timestamptz not null
);
create index on handbook.passkey_answers (expires_at);

select set_config('handbook.ticket', 'rules.ship', true);
insert into public.rules (key, name, value, value_shown, unit, source, source_type, valid_from, mark, note, state, proposed_at, confirmed_at)
select r.key, r.name, r.value::jsonb, r.shown, r.unit, 'Quy ước của phần mềm', 'product', '2020-01-01T00:00:00+07:00', 'U', r.note, 'confirmed', now(), now()
from (values
  ('accounts.unusual-sign-ins', 'Dấu hiệu đăng nhập bất thường',
    '{"failures": 3, "failureMinutes": 30, "learned": 5, "hourLearned": 20, "hours": 3, "placeMinutes": 10, "idleDays": 30, "sprayAccounts": 10, "sprayMinutes": 15}',
    'sai từ 3 lần trong 30 phút rồi đúng; mạng và thiết bị chưa từng dùng; giờ lệch hơn 3 giờ so với thói quen; hai mạng khác nhau trong 10 phút; tài khoản không dùng từ 30 ngày; một mạng đăng nhập sai vào từ 10 tài khoản trong 15 phút', '',
    'Không có điều khoản nào quy định các ngưỡng này: là lựa chọn của phần mềm, cấp có thẩm quyền sửa được. Chỉ để báo cho người có trách nhiệm xem; phần mềm không tự khóa ai vì các dấu hiệu này.'),
  ('retention.sign-ins', 'Lưu các lần đăng nhập', '90', '90 ngày', 'ngày', 'Chỉ giữ phần đầu địa chỉ mạng và loại thiết bị; hết thời hạn thì xóa cả dòng.')
) as r(key, name, value, shown, unit, note);
select set_config('handbook.ticket', '', true);
