/**
 * Kinds of documents by the stored value of the collection's `type`: name in running text, and the symbol of the Party's
 * sheets, with the heading they bear in capitals. The order matters where one symbol stands for two ("QĐ": the heading decides).
 */
export const KINDS = [
  { type: 'constitution', name: 'Hiến pháp' },
  { type: 'law', name: 'Luật' },
  { type: 'decree', name: 'Nghị định', symbol: 'NĐ' },
  { type: 'circular', name: 'Thông tư' },
  { type: 'NQ', name: 'Nghị quyết', symbol: 'NQ' },
  { type: 'QD', name: 'Quyết định', symbol: 'QĐ' },
  { type: 'QyD', name: 'Quy định', symbol: 'QyĐ' },
  { type: 'CT', name: 'Chỉ thị', symbol: 'CT' },
  { type: 'KL', name: 'Kết luận', symbol: 'KL' },
  { type: 'QC', name: 'Quy chế', symbol: 'QC' },
  { type: 'TB', name: 'Thông báo', symbol: 'TB' },
  { type: 'TT', name: 'Thông tri', symbol: 'TT' },
  { type: 'HD', name: 'Hướng dẫn', symbol: 'HD' },
  { type: 'BC', name: 'Báo cáo', symbol: 'BC' },
  { type: 'KH', name: 'Kế hoạch', symbol: 'KH' },
  { type: 'CTr', name: 'Chương trình', symbol: 'CTr' },
  { type: 'TTr', name: 'Tờ trình', symbol: 'TTr' },
  { type: 'CV', name: 'Công văn', symbol: 'CV' },
  { type: 'BB', name: 'Biên bản', symbol: 'BB' },
  { type: 'DA', name: 'Đề án', symbol: 'ĐA' },
  { type: 'PA', name: 'Phương án', symbol: 'PA' },
] as const satisfies readonly { type: string; name: string; symbol?: string }[];

/** "QD" → "Quyết định"; undefined for `other`. */
export const nameOfKind = (type: string): string | undefined => KINDS.find((kind) => kind.type === type)?.name;
