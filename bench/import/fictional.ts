import { PROVINCES } from '../../plugins/member-profiles/pure';
import { GIVEN_NAMES, MIDDLE_NAMES, SURNAMES } from '../city/names';

/** A generator of numbers that gives the same ones for the same seed (mulberry32). */
export const seeded = (seed: number): ((below: number) => number) => {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
};

/** The columns of the sheet that goes around (RULES.md 4), as it is headed. */
export const HEADS = [
  'STT', 'Họ và tên', 'Các tên gọi khác', 'Giới tính', 'Ngày sinh', 'Dân tộc', 'Tôn giáo', 'Số định danh cá nhân', 'Ngày cấp CCCD', 'Nơi cấp CCCD', 'Số thẻ đảng viên', 'Ngày cấp thẻ', 'Nơi cấp thẻ',
  'Nơi sinh', 'Quê quán', 'Nơi thường trú', 'Nơi ở hiện nay', 'Ngày vào Đảng', 'Nơi kết nạp', 'Ngày chính thức', 'Nơi công nhận chính thức', 'Chức vụ Đảng', 'Giáo dục phổ thông', 'Trình độ chuyên môn',
  'Chuyên ngành', 'Lý luận chính trị', 'Ngoại ngữ', 'Nghề nghiệp', 'Nơi công tác', 'Chức vụ', 'Số điện thoại', 'Email', 'Mã chi bộ',
];

const pad = (n: number, width = 2): string => String(n).padStart(width, '0');
const PROVINCE_NAMES = Object.values(PROVINCES);
const PLACES = Object.keys(PROVINCES).map((code) => `0${code}`);
const WORK = ['giáo viên', 'công nhân', 'bác sĩ', 'kế toán', 'hưu trí', 'nông dân', 'kỹ sư', 'công chức'];

/**
 * One fictional member as a row under `HEADS`: names of small word lists, numbers of the right structure that belong to nobody.
 * @param n its number, from 0; personal and card numbers are unique by it, below 1,000,000
 */
export const fictionalMember = (n: number, cell: string): string[] => {
  const random = seeded(n + 1);
  const pick = <T>(list: readonly T[]): T => list[random(list.length)] as T; // never beyond its end
  const female = random(2) === 1;
  const year = 1940 + random(56);
  const joined = year + 19 + random(10);
  const [day, month] = [1 + random(28), 1 + random(12)];
  const address = (): string => `Tổ ${1 + random(40)}, phường Số ${1 + random(120)}, ${pick(PROVINCE_NAMES)}`;
  const century = (year >= 2000 ? 2 : 0) + (female ? 1 : 0);
  const committee = `Đảng ủy phường ${1 + random(126)}`;
  return [
    String(n + 1), `${pick(SURNAMES)} ${pick(MIDDLE_NAMES)} ${pick(MIDDLE_NAMES)} ${pick(GIVEN_NAMES)}`, '', female ? 'Nữ' : 'Nam', `${pad(day)}/${pad(month)}/${year}`, n % 50 === 0 ? 'Tày' : 'Kinh', 'Không',
    `${PLACES[Math.floor(n / 1_000_000) % PLACES.length] ?? '001'}${century}${pad(year % 100)}${pad(n % 1_000_000, 6)}`, `${pad(day)}/${pad(month)}/2021`, 'Cục Cảnh sát', `01${pad(n, 10)}`, `03/02/${joined + 2}`, 'Thành ủy',
    address(), address(), address(), address(), `19/05/${joined}`, committee, `19/05/${joined + 1}`, committee, n % 30 === 0 ? 'Bí thư chi bộ' : '', '12/12', pick(['Đại học', 'Thạc sĩ', 'Trung cấp', 'Cao đẳng', '']),
    pick(['Kinh tế', 'Luật', 'Sư phạm', 'Kỹ thuật']), pick(['Sơ cấp', 'Trung cấp', 'Cao cấp']), pick(['Tiếng Anh B', '']), pick(WORK), `Đơn vị số ${1 + random(3000)}`, '', `09${pad(n, 8)}`, `dv${n}@vidu.vn`, cell,
  ];
};
