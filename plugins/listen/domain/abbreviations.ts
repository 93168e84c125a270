/** Kinds of documents in their symbols: "05-NQ/ĐU". */
export const KINDS: Readonly<Record<string, string>> = {
  NQ: 'nghị quyết', QĐ: 'quyết định', QyĐ: 'quy định', CT: 'chỉ thị', KL: 'kết luận', QC: 'quy chế', TB: 'thông báo', BC: 'báo cáo', KH: 'kế hoạch', CTr: 'chương trình', TTr: 'tờ trình', QĐi: 'quy định', ThT: 'thông tri', TTLT: 'thông tư liên tịch',
  CV: 'công văn', BB: 'biên bản', ĐA: 'đề án', PA: 'phương án', TT: 'thông tư', HD: 'hướng dẫn', NĐ: 'nghị định', PL: 'pháp lệnh',
};

/** Organs in symbols. */
export const ORGANS: Readonly<Record<string, string>> = {
  TW: 'trung ương', TU: 'thành ủy', HU: 'huyện ủy', QU: 'quận ủy', ThU: 'thị ủy', ĐU: 'đảng ủy', ĐUK: 'đảng ủy khối', CB: 'chi bộ', VPTW: 'văn phòng trung ương', VPTU: 'văn phòng thành ủy',
  BTCTW: 'ban tổ chức trung ương', BTCTU: 'ban tổ chức thành ủy', BTGTW: 'ban tuyên giáo trung ương', BTGTU: 'ban tuyên giáo thành ủy', UBKTTW: 'ủy ban kiểm tra trung ương', UBKTTU: 'ủy ban kiểm tra thành ủy',
  UBKTHU: 'ủy ban kiểm tra huyện ủy', VP: 'văn phòng', BDVTU: 'ban dân vận thành ủy', BNCTU: 'ban nội chính thành ủy', ĐUQS: 'đảng ủy quân sự', BCĐTW: 'ban chỉ đạo trung ương',
  CP: 'chính phủ', TTg: 'thủ tướng', UBND: 'ủy ban nhân dân', HĐND: 'hội đồng nhân dân', BNV: 'bộ nội vụ', BTC: 'bộ tài chính',
};

/** In running text, whole words, as they are written. */
export const WORDS: Readonly<Record<string, string>> = {
  ...ORGANS,
  UBKT: 'ủy ban kiểm tra', UBMTTQ: 'ủy ban mặt trận tổ quốc', MTTQ: 'mặt trận tổ quốc', BCH: 'ban chấp hành', BTV: 'ban thường vụ', BCĐ: 'ban chỉ đạo', CNXH: 'chủ nghĩa xã hội', XHCN: 'xã hội chủ nghĩa',
  CNTT: 'công nghệ thông tin', CNH: 'công nghiệp hóa', HĐH: 'hiện đại hóa', TCCSĐ: 'tổ chức cơ sở đảng', THCS: 'trung học cơ sở', THPT: 'trung học phổ thông', TNHH: 'trách nhiệm hữu hạn', KTXH: 'kinh tế xã hội',
  UBMTTQVN: 'ủy ban mặt trận tổ quốc Việt Nam', BCHTW: 'ban chấp hành trung ương', BTVTU: 'ban thường vụ thành ủy', TTHĐND: 'thường trực hội đồng nhân dân', CBCC: 'cán bộ, công chức', CCHC: 'cải cách hành chính', TTHC: 'thủ tục hành chính',
  PCCC: 'phòng cháy chữa cháy', BHXH: 'bảo hiểm xã hội', BHYT: 'bảo hiểm y tế', ATGT: 'an toàn giao thông', ANTT: 'an ninh trật tự', GPMB: 'giải phóng mặt bằng', HTX: 'hợp tác xã', LLVT: 'lực lượng vũ trang', CCB: 'cựu chiến binh',
  LĐLĐ: 'liên đoàn lao động', LHPN: 'liên hiệp phụ nữ', TNCS: 'thanh niên cộng sản', NTM: 'nông thôn mới', QLNN: 'quản lý nhà nước', KHCN: 'khoa học công nghệ', CĐS: 'chuyển đổi số', TDP: 'tổ dân phố', ĐHĐB: 'đại hội đại biểu',
  ANQP: 'an ninh quốc phòng', CBCCVC: 'cán bộ, công chức, viên chức', HTCTTNV: 'hoàn thành chức trách nhiệm vụ', VNeID: 'vi en i đi', TP: 'thành phố', TX: 'thị xã', TT: 'thị trấn',
};

/** With a mark that is part of them; longest first where one begins another. */
export const MARKED: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})đ\/c(?!\p{L})/giu, 'đồng chí'], [/(?<!\p{L})TP\.\s?HCM(?!\p{L})/gu, 'thành phố Hồ Chí Minh'], [/(?<!\p{L})T[Pp]\.?\s?HCM(?!\p{L})/gu, 'thành phố Hồ Chí Minh'], [/(?<!\p{L})T[Pp]\.\s?(?=\p{Lu})/gu, 'thành phố '], [/(?<!\p{L})TX\.\s?(?=\p{Lu})/gu, 'thị xã '],
  [/(?<!\p{L})Q\.\s?(?=\d)/gu, 'quận '], [/(?<!\p{L})P\.\s?(?=\d)/gu, 'phường '], [/(?<!\p{L})v\/v(?!\p{L})/giu, 'về việc'], [/(?<!\p{L})v\.v\.*/giu, 'vân vân'], [/\.\/\.(?=\s|$)/gu, '.'],
  [/(?<!\p{L})GS\.?\s?TS\.?(?!\p{L})/gu, 'giáo sư, tiến sĩ'], [/(?<!\p{L})PGS\.?\s?TS\.?(?!\p{L})/gu, 'phó giáo sư, tiến sĩ'], [/(?<!\p{L})ThS\.?(?!\p{L})/gu, 'thạc sĩ'], [/\bT\/M\b|(?<!\p{L})TM\.(?=\s)/gu, 'thay mặt'],
  [/(?<!\p{L})K\/T(?!\p{L})|(?<!\p{L})KT\.(?=\s)/gu, 'ký thay'], [/(?<!\p{L})T\/L(?!\p{L})|(?<!\p{L})TL\.(?=\s)/gu, 'thừa lệnh'],
];

/** After a number. */
export const UNITS: Readonly<Record<string, string>> = {
  km: 'ki lô mét', m: 'mét', cm: 'xăng ti mét', mm: 'mi li mét', km2: 'ki lô mét vuông', 'km²': 'ki lô mét vuông', m2: 'mét vuông', 'm²': 'mét vuông', m3: 'mét khối', 'm³': 'mét khối', ha: 'héc ta', kg: 'ki lô gam', g: 'gam',
  đ: 'đồng', đồng: 'đồng', VNĐ: 'đồng', VND: 'đồng', vnđ: 'đồng', USD: 'đô la Mỹ', lít: 'lít', tấn: 'tấn', 'km/h': 'ki lô mét trên giờ', 'm/s': 'mét trên giây', tr: 'triệu', 'tr.đ': 'triệu đồng', '°C': 'độ xê', kWh: 'ki lô oát giờ', MW: 'mê ga oát', GB: 'gi ga bai', MB: 'mê ga bai',
};
