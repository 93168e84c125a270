/** Provinces and cities since 1/7/2025 by their codes (Decision 19/2025/QĐ-TTg). Addresses have two levels: province and commune. */
export const PROVINCES = {
  '01': 'Thành phố Hà Nội', '04': 'Tỉnh Cao Bằng', '08': 'Tỉnh Tuyên Quang', '11': 'Tỉnh Điện Biên', '12': 'Tỉnh Lai Châu', '14': 'Tỉnh Sơn La',
  '15': 'Tỉnh Lào Cai', '19': 'Tỉnh Thái Nguyên', '20': 'Tỉnh Lạng Sơn', '22': 'Tỉnh Quảng Ninh', '24': 'Tỉnh Bắc Ninh', '25': 'Tỉnh Phú Thọ',
  '31': 'Thành phố Hải Phòng', '33': 'Tỉnh Hưng Yên', '37': 'Tỉnh Ninh Bình', '38': 'Tỉnh Thanh Hóa', '40': 'Tỉnh Nghệ An', '42': 'Tỉnh Hà Tĩnh',
  '44': 'Tỉnh Quảng Trị', '46': 'Thành phố Huế', '48': 'Thành phố Đà Nẵng', '51': 'Tỉnh Quảng Ngãi', '52': 'Tỉnh Gia Lai', '56': 'Tỉnh Khánh Hòa',
  '66': 'Tỉnh Đắk Lắk', '68': 'Tỉnh Lâm Đồng', '75': 'Tỉnh Đồng Nai', '79': 'Thành phố Hồ Chí Minh', '80': 'Tỉnh Tây Ninh', '82': 'Tỉnh Đồng Tháp',
  '86': 'Tỉnh Vĩnh Long', '91': 'Tỉnh An Giang', '92': 'Thành phố Cần Thơ', '96': 'Tỉnh Cà Mau',
} as const satisfies Record<string, string>;

export type ProvinceCode = keyof typeof PROVINCES;
export const PROVINCE_CODES = Object.keys(PROVINCES).sort() as ProvinceCode[];

/**
 * A place as a record holds it. `country` by ISO 3166 (two letters). `province` by code, in Viet Nam only. `commune`: its name of today, or
 * as the papers have it. `detail`: what is left, "Tổ 3, phố …".
 */
export type Place = { country: string; province?: ProvinceCode | undefined; commune?: string | undefined; detail?: string | undefined };

/** "Số 5 phố Hàng Bài, Phường Cửa Nam, Thành phố Hà Nội". */
export const placeWords = ({ country, province, commune, detail }: Place): string =>
  [detail, commune, province && PROVINCES[province], country === 'VN' ? undefined : country].filter(Boolean).join(', ');
