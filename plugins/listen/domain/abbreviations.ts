/** Kinds of documents in their symbols: "05-NQ/ĐU". */
export const KINDS: Readonly<Record<string, string>> = {
  NQ: 'nghị quyết', QĐ: 'quyết định', QyĐ: 'quy định', CT: 'chỉ thị', KL: 'kết luận', QC: 'quy chế', TB: 'thông báo', BC: 'báo cáo', KH: 'kế hoạch', CTr: 'chương trình', TTr: 'tờ trình',
  CV: 'công văn', BB: 'biên bản', ĐA: 'đề án', PA: 'phương án', TT: 'thông tư', HD: 'hướng dẫn', NĐ: 'nghị định', PL: 'pháp lệnh',
};

/** Organs in symbols. */
export const ORGANS: Readonly<Record<string, string>> = {
  TW: 'trung ương', TU: 'thành ủy', HU: 'huyện ủy', QU: 'quận ủy', ThU: 'thị ủy', ĐU: 'đảng ủy', ĐUK: 'đảng ủy khối', CB: 'chi bộ', VPTW: 'văn phòng trung ương', VPTU: 'văn phòng thành ủy',
  BTCTW: 'ban tổ chức trung ương', BTCTU: 'ban tổ chức thành ủy', BTGTW: 'ban tuyên giáo trung ương', BTGTU: 'ban tuyên giáo thành ủy', UBKTTW: 'ủy ban kiểm tra trung ương', UBKTTU: 'ủy ban kiểm tra thành ủy',
  CP: 'chính phủ', TTg: 'thủ tướng', UBND: 'ủy ban nhân dân', HĐND: 'hội đồng nhân dân', BNV: 'bộ nội vụ', BTC: 'bộ tài chính',
};

/** In running text, whole words, as they are written. */
export const WORDS: Readonly<Record<string, string>> = {
  ...ORGANS,
  UBKT: 'ủy ban kiểm tra', UBMTTQ: 'ủy ban mặt trận tổ quốc', MTTQ: 'mặt trận tổ quốc', BCH: 'ban chấp hành', BTV: 'ban thường vụ', BCĐ: 'ban chỉ đạo', CNXH: 'chủ nghĩa xã hội', XHCN: 'xã hội chủ nghĩa',
  CNTT: 'công nghệ thông tin', CNH: 'công nghiệp hóa', HĐH: 'hiện đại hóa', TCCSĐ: 'tổ chức cơ sở đảng', THCS: 'trung học cơ sở', THPT: 'trung học phổ thông', TNHH: 'trách nhiệm hữu hạn', KTXH: 'kinh tế xã hội',
  ANQP: 'an ninh quốc phòng', CBCCVC: 'cán bộ, công chức, viên chức', HTCTTNV: 'hoàn thành chức trách nhiệm vụ', VNeID: 'vi en i đi', TP: 'thành phố', TX: 'thị xã', TT: 'thị trấn',
};

/** With a mark that is part of them; longest first where one begins another. */
export const MARKED: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})đ\/c(?!\p{L})/giu, 'đồng chí'], [/(?<!\p{L})TP\.\s?HCM(?!\p{L})/gu, 'thành phố Hồ Chí Minh'], [/(?<!\p{L})TP\.\s?(?=\p{Lu})/gu, 'thành phố '], [/(?<!\p{L})v\.v\.*/giu, 'vân vân'],
  [/(?<!\p{L})GS\.?\s?TS\.?(?!\p{L})/gu, 'giáo sư, tiến sĩ'], [/(?<!\p{L})PGS\.?\s?TS\.?(?!\p{L})/gu, 'phó giáo sư, tiến sĩ'], [/(?<!\p{L})ThS\.?(?!\p{L})/gu, 'thạc sĩ'], [/\bT\/M\b|(?<!\p{L})TM\.(?=\s)/gu, 'thay mặt'],
  [/(?<!\p{L})K\/T(?!\p{L})|(?<!\p{L})KT\.(?=\s)/gu, 'ký thay'], [/(?<!\p{L})T\/L(?!\p{L})|(?<!\p{L})TL\.(?=\s)/gu, 'thừa lệnh'],
];

/** After a number. */
export const UNITS: Readonly<Record<string, string>> = {
  km: 'ki lô mét', m: 'mét', cm: 'xăng ti mét', mm: 'mi li mét', km2: 'ki lô mét vuông', 'km²': 'ki lô mét vuông', m2: 'mét vuông', 'm²': 'mét vuông', m3: 'mét khối', 'm³': 'mét khối', ha: 'héc ta', kg: 'ki lô gam', g: 'gam',
  đ: 'đồng', đồng: 'đồng', tr: 'triệu', 'tr.đ': 'triệu đồng', '°C': 'độ xê', kWh: 'ki lô oát giờ', MW: 'mê ga oát', GB: 'gi ga bai', MB: 'mê ga bai',
};
