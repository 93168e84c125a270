import type { Role } from '../../plugins/hierarchical-access';
import type { PlaceKey } from './places';

export type DemoAccount = {
  username: string;
  /** Invented. */
  displayName: string;
  /** The organisation that keeps the account. */
  home: PlaceKey;
  role?: Role;
  /** Where the role is held; `home` when left out. */
  at?: PlaceKey;
  /** The cell this person is a member of. */
  cell?: PlaceKey;
  /** Only there so that the board has its people; not printed at the start. */
  silent?: boolean;
};

type Board = 'thanhuy' | 'bantochuc' | 'bantuyengiao' | 'hoankiem' | 'badinh' | 'cuanam' | 'ngocha' | 'giangvo' | 'vanmieu';

/** Contributor, reviewer, approver of one organisation's board. */
const board = (home: Board, [contributor, reviewer, approver]: [string, string, string], silent = false): DemoAccount[] => [
  { username: `${home}.ctv`, displayName: contributor, home, role: 'contributor', silent },
  { username: `${home}.bientap`, displayName: reviewer, home, role: 'editorial-reviewer', silent },
  { username: `${home}.duyet`, displayName: approver, home, role: 'editorial-approver', silent },
];

/** Administrator, leaders and a member of cell 1. */
const committee = (
  home: 'thanhuy' | 'hoankiem' | 'badinh',
  cell: PlaceKey,
  [admin, secretary, deputy, member]: [string, string, string, string],
): DemoAccount[] => [
  { username: `${home}.quantri`, displayName: admin, home, role: 'organization-admin' },
  { username: `${home}.bithu`, displayName: secretary, home, role: 'cell-secretary', at: cell, cell },
  { username: `${home}.phobithu`, displayName: deputy, home, role: 'cell-deputy-secretary', at: cell, cell },
  { username: `${home}.dangvien`, displayName: member, home, cell },
];

/** The first administrator; made before everybody else, who are made by them. */
export const systemAdministrator: DemoAccount = { username: 'quantri', displayName: 'Đặng Quốc Vinh', home: 'thanhuy', role: 'system-admin' };

export const accounts: readonly DemoAccount[] = [
  ...committee('thanhuy', 'dang-uy-van-phong/1', ['Lê Thu Hằng', 'Phan Đình Khải', 'Nguyễn Bích Liên', 'Tạ Minh Tuệ']),
  ...board('thanhuy', ['Vũ Hà Phương', 'Trịnh Xuân Lộc', 'Hoàng Thị Mai Anh']),
  ...committee('hoankiem', 'hoankiem/1', ['Bùi Đức Thịnh', 'Nguyễn Văn Toàn', 'Đỗ Thị Hồng Vân', 'Phạm Gia Bảo']),
  ...board('hoankiem', ['Kiều Thanh Hương', 'Mạc Tuấn Kiệt', 'Ngô Thị Lan Chi']),
  ...committee('badinh', 'badinh/1', ['Cao Thị Minh Nguyệt', 'Trương Công Định', 'Lưu Thị Kim Oanh', 'Đinh Quang Huy']),
  ...board('badinh', ['Hồ Anh Thư', 'Dương Văn Khoa', 'Nguyễn Thành Trung']),
  ...board('bantochuc', ['Lại Thị Thanh Bình', 'Chu Mạnh Cường', 'Tô Hiến Thành']),
  ...board('bantuyengiao', ['Nguyễn Hoài Nam', 'Phùng Thị Diệu Linh', 'Quách Văn Sơn']),
  ...board('cuanam', ['Âu Thị Ngọc Ánh', 'Thái Bá Lâm', 'Vương Đình Quế'], true),
  ...board('ngocha', ['Hà Thị Bảo Ngọc', 'Đoàn Trung Hiếu', 'Mai Thị Cẩm Tú'], true),
  ...board('giangvo', ['Lương Thị Thùy Dương', 'Nghiêm Xuân Bách', 'Triệu Quốc Đạt'], true),
  ...board('vanmieu', ['Khúc Thị Tường Vi', 'Doãn Hải Đăng', 'Tống Thị Hòa'], true),
];
