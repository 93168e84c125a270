/**
 * Kinds of Party documents: as the sheet names them in capitals, as the collection stores them, and as a title
 * begins. The order matters where one symbol stands for two ("QĐ": the heading decides, else it is a decision).
 */
export const PARTY_KINDS = [
  { heading: 'NGHỊ QUYẾT', type: 'NQ', name: 'Nghị quyết', symbol: 'NQ' },
  { heading: 'QUYẾT ĐỊNH', type: 'QD', name: 'Quyết định', symbol: 'QĐ' },
  { heading: 'QUY ĐỊNH', type: 'QyD', name: 'Quy định', symbol: 'QyĐ' },
  { heading: 'CHỈ THỊ', type: 'CT', name: 'Chỉ thị', symbol: 'CT' },
  { heading: 'KẾT LUẬN', type: 'KL', name: 'Kết luận', symbol: 'KL' },
  { heading: 'QUY CHẾ', type: 'QC', name: 'Quy chế', symbol: 'QC' },
  { heading: 'THÔNG BÁO', type: 'TB', name: 'Thông báo', symbol: 'TB' },
  { heading: 'THÔNG TRI', type: 'TT', name: 'Thông tri', symbol: 'TT' },
  { heading: 'HƯỚNG DẪN', type: 'HD', name: 'Hướng dẫn', symbol: 'HD' },
  { heading: 'BÁO CÁO', type: 'BC', name: 'Báo cáo', symbol: 'BC' },
  { heading: 'KẾ HOẠCH', type: 'KH', name: 'Kế hoạch', symbol: 'KH' },
  { heading: 'CHƯƠNG TRÌNH', type: 'CTr', name: 'Chương trình', symbol: 'CTr' },
  { heading: 'TỜ TRÌNH', type: 'TTr', name: 'Tờ trình', symbol: 'TTr' },
  { heading: 'CÔNG VĂN', type: 'CV', name: 'Công văn', symbol: 'CV' },
  { heading: 'BIÊN BẢN', type: 'BB', name: 'Biên bản', symbol: 'BB' },
  { heading: 'ĐỀ ÁN', type: 'DA', name: 'Đề án', symbol: 'ĐA' },
  { heading: 'PHƯƠNG ÁN', type: 'PA', name: 'Phương án', symbol: 'PA' },
] as const;

export type PartyKind = (typeof PARTY_KINDS)[number];

export const kindOfHeading = (line: string): PartyKind | undefined => PARTY_KINDS.find(({ heading }) => heading === line.trim());

/** "QĐ/TU" → decision. */
export const kindOfSymbol = (symbol: string): PartyKind | undefined => PARTY_KINDS.find((kind) => kind.symbol === symbol.split(/[/-]/u)[0]);
