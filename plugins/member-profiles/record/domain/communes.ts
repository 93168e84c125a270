import { PROVINCES, type ProvinceCode } from './provinces';

const COMMUNE = /(?:^|\s)(phường|xã|đặc khu)\s+(\S.*)$/iu;

/** "Đảng bộ phường Cửa Nam" → "Phường Cửa Nam"; undefined for what names no commune, ward or special zone. */
export const communeIn = (organization: string): string | undefined => {
  const [, kind = '', name = ''] = COMMUNE.exec(organization.normalize('NFC').trim()) ?? [];
  return kind === '' ? undefined : `${kind.charAt(0).toUpperCase()}${kind.slice(1).toLowerCase()} ${name}`;
};

/** The province whose name a name holds: "Đảng bộ thành phố Hà Nội" → 01; undefined where it names none. */
export const provinceIn = (organization: string): ProvinceCode | undefined => {
  const text = organization.normalize('NFC').toLowerCase();
  return (Object.keys(PROVINCES) as ProvinceCode[]).find((code) => text.endsWith(PROVINCES[code].replace(/^(Thành phố|Tỉnh) /, '').toLowerCase()));
};
