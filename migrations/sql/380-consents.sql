-- Consent, kept per purpose (plugins/personal-data/consents; Law 91/2025/QH15, decree 356/2025).

-- What personal data is used for: the words that people read, dated and in versions. A version says what it said; it only ends.
create table handbook.consent_purposes (
  key text not null,
  version int not null check (version > 0),
  position int not null,
  title text not null,
  body text not null,
  -- What it rests on: the person's own consent, or a duty by law or by the Party's rules, which nobody can withdraw.
  rests_on text not null check (rests_on in ('consent', 'duty')),
  legal_basis text not null,
  -- As in the rule register: S, V, T, U (U: this software's own reading, to be confirmed).
  mark text not null check (mark in ('S', 'V', 'T', 'U')),
  valid_from timestamptz(3) not null,
  valid_to timestamptz(3),
  primary key (key, version),
  check (valid_to is null or valid_to > valid_from),
  constraint consent_purposes_one exclude using gist (key with =, tstzrange(valid_from, valid_to) with &&)
);
create trigger b_guard before insert or update or delete on handbook.consent_purposes for each row execute function handbook.require_ticket('personal-data.purposes');
create function handbook.consent_purposes_keep() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and old.valid_to is null and to_jsonb(new) - 'valid_to' = to_jsonb(old) - 'valid_to' then return new; end if;
  raise exception 'what was said of a purpose is not rewritten' using errcode = 'HB003';
end $$;
create trigger c_keeps before update or delete on handbook.consent_purposes for each row execute function handbook.consent_purposes_keep();

-- Each giving, refusing and withdrawing: evidence. What holds is the latest line of a person and a purpose.
create table handbook.consents (
  id bigint generated always as identity primary key,
  -- No references: an account that is gone leaves standing what was said.
  user_id uuid,
  member_id uuid,
  purpose text not null,
  version int not null,
  given boolean not null,
  channel text not null check (channel in ('admin', 'portal', 'registration', 'secretary', 'request')),
  -- Who wrote it down: the person, or who did it on their behalf.
  recorded_by uuid not null,
  at timestamptz(3) not null,
  check (user_id is not null or member_id is not null),
  foreign key (purpose, version) references handbook.consent_purposes (key, version)
);
create index consents_user on handbook.consents (user_id, purpose, id desc);
create index consents_member on handbook.consents (member_id, purpose, id desc);
select handbook.protect_evidence('handbook.consents', null);

-- Consent is given to what rests on consent, in the words that stand now.
create function handbook.consents_only() returns trigger language plpgsql as $$
begin
  if not exists (select 1 from handbook.consent_purposes p where p.key = new.purpose and p.version = new.version and p.rests_on = 'consent'
      and p.valid_from <= new.at and (p.valid_to is null or p.valid_to > new.at)) then
    raise exception 'purpose % version % is not one to consent to', new.purpose, new.version using errcode = 'HB002';
  end if;
  return new;
end $$;
create trigger c_consented before insert on handbook.consents for each row execute function handbook.consents_only();

-- Ways of telling that a person refused as a whole: nothing goes out there but what keeps their account safe.
create table handbook.notification_refusals (
  user_id uuid not null references public.users (id) on delete cascade,
  channel text not null check (channel in ('mail', 'push')),
  since timestamptz(3) not null,
  primary key (user_id, channel)
);

select set_config('handbook.ticket', 'personal-data.purposes', true);
insert into handbook.consent_purposes (key, version, position, title, body, rests_on, legal_basis, mark, valid_from)
select p.key, 1, p.position, p.title, p.body, p.rests_on, p.legal_basis, p.mark, '2026-01-01T00:00:00+07:00'
from (values
  ('account', 10, 'Tài khoản sử dụng Sổ tay',
    'Họ tên hiển thị, tên đăng nhập, đơn vị, các phiên đăng nhập và thiết bị: để nhận đúng người, cấp đúng quyền và bảo vệ tài khoản.',
    'duty', 'Quy chế quản lý, sử dụng Sổ tay đảng viên điện tử (Quyết định số 4529-QĐ/TU)', 'U'),
  ('member-record', 20, 'Hồ sơ đảng viên',
    'Các thông tin trong lý lịch và hồ sơ đảng viên (gồm dữ liệu cá nhân nhạy cảm: dân tộc, tôn giáo, việc là đảng viên): để quản lý đảng viên theo quy định của Đảng. Số định danh, số thẻ, địa chỉ, điện thoại được mã hóa khi lưu.',
    'duty', 'Điều lệ Đảng và các quy định về quản lý hồ sơ đảng viên', 'U'),
  ('access-log', 30, 'Nhật ký truy cập và thay đổi',
    'Ai đã xem, đã sửa, đã kết xuất dữ liệu nào, vào lúc nào: để bảo vệ chính đồng chí và để kiểm tra, giám sát.',
    'duty', 'Luật số 91/2025/QH15, Nghị định số 356/2025 và quy định lưu nhật ký hệ thống ít nhất 12 tháng', 'U'),
  ('mail', 40, 'Nhận thông báo qua thư điện tử',
    'Địa chỉ thư điện tử của đồng chí được dùng để gửi thông báo về việc được giao, về tin, văn bản. Thư giữ an toàn tài khoản (đổi mật khẩu, đăng nhập lạ) vẫn được gửi.',
    'consent', 'Sự đồng ý của đồng chí (Luật số 91/2025/QH15)', 'U'),
  ('push', 50, 'Nhận thông báo trên điện thoại',
    'Mã của thiết bị được lưu để gửi thông báo tới điện thoại. Khi rút đồng ý, mã của các thiết bị được xóa ngay.',
    'consent', 'Sự đồng ý của đồng chí (Luật số 91/2025/QH15)', 'U'),
  ('card-photo', 60, 'Ảnh chụp thẻ đảng khi đăng ký tài khoản',
    'Ảnh thẻ đảng do đồng chí gửi, chỉ để người xác minh đối chiếu khi đăng ký; được xóa khi hết thời hạn lưu.',
    'consent', 'Sự đồng ý của đồng chí (Luật số 91/2025/QH15)', 'U'),
  ('birthday-in-cell', 70, 'Cho chi bộ thấy ngày sinh của tôi',
    'Ngày và tháng sinh của đồng chí được hiển thị cho đảng viên cùng chi bộ, để thăm hỏi, chúc mừng.',
    'consent', 'Sự đồng ý của đồng chí (Luật số 91/2025/QH15)', 'U'),
  ('telephone-in-cell', 80, 'Cho chi bộ thấy số điện thoại của tôi',
    'Số điện thoại của đồng chí được hiển thị cho đảng viên cùng chi bộ, để liên lạc.',
    'consent', 'Sự đồng ý của đồng chí (Luật số 91/2025/QH15)', 'U')
) as p(key, position, title, body, rests_on, legal_basis, mark);
select set_config('handbook.ticket', '', true);
