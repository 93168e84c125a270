/**
 * What is written short in official style, without marks, and what it stands for (RULES.md 7: kinds of documents and organs).
 * `alone`: short enough to be an ordinary syllable too, so only where it is written in capitals or stands by a number.
 */
export type Abbreviation = { short: string; long: string; alone?: false };

export const ABBREVIATIONS: readonly Abbreviation[] = [
  { short: 'nq', long: 'nghị quyết' },
  { short: 'qd', long: 'quyết định' },
  { short: 'qyd', long: 'quy định' },
  { short: 'ct', long: 'chỉ thị' },
  { short: 'kl', long: 'kết luận' },
  { short: 'qc', long: 'quy chế' },
  { short: 'tb', long: 'thông báo' },
  { short: 'bc', long: 'báo cáo' },
  { short: 'kh', long: 'kế hoạch' },
  { short: 'ctr', long: 'chương trình' },
  { short: 'ttr', long: 'tờ trình' },
  { short: 'cv', long: 'công văn' },
  { short: 'bb', long: 'biên bản' },
  { short: 'hd', long: 'hướng dẫn' },
  { short: 'nd', long: 'nghị định' },
  { short: 'tt', long: 'thông tư' },
  { short: 'tw', long: 'trung ương' },
  { short: 'tu', long: 'thành ủy', alone: false },
  { short: 'hu', long: 'huyện ủy', alone: false },
  { short: 'du', long: 'đảng ủy', alone: false },
  { short: 'btv', long: 'ban thường vụ' },
  { short: 'bch', long: 'ban chấp hành' },
  { short: 'ubkt', long: 'ủy ban kiểm tra' },
  { short: 'ubnd', long: 'ủy ban nhân dân' },
  { short: 'hdnd', long: 'hội đồng nhân dân' },
  { short: 'mttq', long: 'mặt trận tổ quốc' },
  { short: 'cp', long: 'chính phủ', alone: false },
  { short: 'qh', long: 'quốc hội', alone: false },
];
