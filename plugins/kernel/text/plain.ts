/** Text without marks, in lower case, single-spaced: "Hoàn Kiếm" → "hoan kiem". What people type when they search. */
export const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();

/** A stable anchor or file name part: "Điều 12. Thời gian" → "dieu-12-thoi-gian". */
export const slugify = (text: string): string => plain(text).replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
