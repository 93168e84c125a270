import { plain } from '../../kernel/pure';
import { PROVINCES, type Place, type ProvinceCode } from '../../member-profiles/pure';
import { remembered } from './remembered';

const key = remembered((name: string): string => plain(name).replace(/^(tinh|thanh pho|tp\.?|t\.)\s*/, '').replace(/[^a-z0-9]/g, ''));

/** Provinces that were joined to another on 1/7/2025 (Resolution 202/2025/QH15), by the code of today. */
const FORMER: Partial<Record<ProvinceCode, readonly string[]>> = {
  '08': ['Hà Giang'], '15': ['Yên Bái'], '19': ['Bắc Kạn'], '25': ['Vĩnh Phúc', 'Hòa Bình', 'Hà Tây cũ'], '24': ['Bắc Giang'], '33': ['Thái Bình'], '31': ['Hải Dương'],
  '37': ['Hà Nam', 'Nam Định'], '44': ['Quảng Bình'], '48': ['Quảng Nam'], '51': ['Kon Tum'], '52': ['Bình Định'], '56': ['Ninh Thuận'], '68': ['Đắk Nông', 'Bình Thuận'],
  '66': ['Phú Yên'], '75': ['Bình Phước'], '79': ['Bình Dương', 'Bà Rịa - Vũng Tàu'], '80': ['Long An'], '82': ['Tiền Giang'], '86': ['Bến Tre', 'Trà Vinh'], '91': ['Kiên Giang'],
  '92': ['Sóc Trăng', 'Hậu Giang'], '96': ['Bạc Liêu'],
};
const SAME: Partial<Record<ProvinceCode, readonly string[]>> = { '01': ['HN', 'Hà Tây'], '46': ['Thừa Thiên Huế', 'Thừa Thiên - Huế'], '79': ['HCM', 'TPHCM', 'Sài Gòn'], '38': ['Thanh Hoá'] };

type Found = { code: ProvinceCode; former: boolean };
const byName = new Map<string, Found>();
for (const [code, name] of Object.entries(PROVINCES) as [ProvinceCode, string][]) byName.set(key(name), { code, former: false });
for (const [code, names] of Object.entries(SAME) as [ProvinceCode, string[]][]) for (const name of names) byName.set(key(name), { code, former: false });
for (const [code, names] of Object.entries(FORMER) as [ProvinceCode, string[]][]) for (const name of names) byName.set(key(name), { code, former: true });

export type ReadPlace = { place: Place; former: boolean };

/**
 * An address as one text, the province last ("Tổ 3, phường Cửa Nam, Hà Nội"). Undefined where the province is not recognised. Of a former
 * province the address stays as the papers have it, under the province of today.
 */
export const parsePlace = (text: string): ReadPlace | undefined => {
  const parts = text.split(/\s*[,;]\s*|\s+[-–]\s+/).map((part) => part.trim()).filter(Boolean);
  const last = parts.at(-1);
  const found = last === undefined ? undefined : byName.get(key(last));
  if (!found) return undefined;
  const rest = parts.slice(0, found.former ? undefined : -1);
  // Two levels stand in an address of today; what is older stays whole, and so does what is not plainly a commune.
  const commune = !found.former && /^(xã|phường|đặc khu|p\.|x\.)\s/i.test(rest.at(-1) ?? '') ? rest.pop() : undefined;
  const detail = rest.join(', ').slice(0, 200);
  return { place: { country: 'VN', province: found.code, ...(commune ? { commune: commune.slice(0, 120) } : {}), ...(detail ? { detail } : {}) }, former: found.former };
};
