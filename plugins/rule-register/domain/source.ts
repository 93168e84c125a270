/**
 * What kind of text a rule stands in; `product`: no text, this software's own choice, changeable; `unstated`: it stands in a
 * text that nobody has named yet. `provision` is a "quy định", `statute` a "quy chế" under its own number.
 */
export const SOURCE_TYPES = ['regulation', 'law', 'decree', 'decision', 'notice', 'guidance', 'product', 'provision', 'statute', 'unstated'] as const;
export type SourceType = (typeof SOURCE_TYPES)[number];

/** `date` is a Vietnamese day, `YYYY-MM-DD`. `article` as people write it: "khoản 1 Điều 12". */
export type LegalSource = { type: SourceType; number: string | null; date: string | null; article: string | null };

const NAMES: Record<SourceType, string> = {
  regulation: 'Quy chế ban hành kèm theo Quyết định',
  law: 'Luật',
  decree: 'Nghị định',
  decision: 'Quyết định',
  notice: 'Thông báo',
  guidance: 'Hướng dẫn',
  product: 'Quy ước của phần mềm',
  provision: 'Quy định',
  statute: 'Quy chế',
  unstated: 'Văn bản căn cứ chờ bổ sung',
};

/** "khoản 1 Điều 12 Quy chế ban hành kèm theo Quyết định số 4529-QĐ/TU ngày 16/3/2023". Always Vietnamese: it is a citation. */
export const citation = ({ type, number, date, article }: LegalSource): string => {
  if (type === 'product' || type === 'unstated') return NAMES[type];
  const [year, month, day] = (date ?? '').split('-').map(Number);
  return [article, NAMES[type], number && `số ${number}`, date && `ngày ${day}/${month}/${year}`].filter(Boolean).join(' ');
};
