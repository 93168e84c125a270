const FAMILY = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Vũ', 'Đặng', 'Bùi', 'Đỗ', 'Ngô', 'Dương', 'Lý', 'Đinh', 'Phan'];
const MIDDLE = ['Văn', 'Thị', 'Đức', 'Ngọc', 'Minh', 'Thu', 'Quang', 'Thanh', 'Xuân', 'Hồng', 'Hữu'];
const GIVEN = ['An', 'Bình', 'Chung', 'Dung', 'Giang', 'Hải', 'Hiền', 'Hòa', 'Khánh', 'Lâm', 'Long', 'Nga', 'Nhung', 'Phúc', 'Quý', 'Sơn', 'Tâm', 'Thảo', 'Việt'];

const pick = (list: readonly string[], index: number): string => list[index % list.length] ?? '';

/** An invented name; another for each number up to a few thousand, the same at each load. */
export const memberName = (index: number): string => `${pick(FAMILY, index * 5 + 3)} ${pick(MIDDLE, index * 3 + 1)} ${pick(GIVEN, index * 7 + 2)}`;
