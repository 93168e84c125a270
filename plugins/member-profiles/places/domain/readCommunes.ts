import { parse } from 'csv-parse/sync';
import { PROVINCES } from '../../record/domain/provinces';

type Commune = { code: string; name: string; province: string };
/** Why a row cannot go in. */
type CommuneFault = 'columns' | 'code' | 'name' | 'province' | 'twice';
type ReadCommunes = { rows: Commune[]; refused: { line: number; reason: CommuneFault }[]; /** Heads that were not found; then there are no rows. */ missing: string[] };

/** Names a head may have, without marks and signs. */
const HEADS = {
  code: ['ma', 'ma xa', 'ma don vi', 'code', 'ma phuong xa'],
  name: ['ten', 'ten xa', 'ten don vi', 'name', 'ten phuong xa'],
  province: ['ma tinh', 'province', 'province code', 'tinh', 'ma tinh thanh'],
} as const;

const bare = (text: string): string => text.normalize('NFD').replace(/\p{M}+/gu, '').replace(/đ/giu, 'd').toLowerCase().replace(/[^a-z]+/g, ' ').trim();
const clean = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim();
/** Lost leading zeros are certain: codes have one length. */
const padded = (digits: string, length: number): string => (/^\d+$/.test(digits) ? digits.padStart(length, '0') : digits);

const faultOf = ({ code, name, province }: Commune, seen: ReadonlySet<string>): CommuneFault | undefined => {
  if (!/^\d{5}$/.test(code)) return 'code';
  if (name.length < 2 || name.length > 120 || /\p{Cc}/u.test(name)) return 'name';
  if (!(province in PROVINCES)) return 'province';
  return seen.has(code) ? 'twice' : undefined;
};

/** A list of communes as CSV (UTF-8; comma, semicolon or tab): code of five digits, name, code of the province. */
export const readCommunes = (bytes: Uint8Array): ReadCommunes => {
  const text = new TextDecoder('utf-8').decode(bytes);
  const head = text.split(/\r?\n/u, 1)[0] ?? '';
  const delimiter = [',', ';', '\t'].reduce((best, each) => (head.split(each).length > head.split(best).length ? each : best), ',');
  const lines: string[][] = parse(text, { bom: true, delimiter, relax_column_count: true, relax_quotes: true, skip_empty_lines: true });
  const heads = (lines[0] ?? []).map(bare);
  const at = (name: keyof typeof HEADS): number => heads.findIndex((one) => (HEADS[name] as readonly string[]).includes(one));
  const places = { code: at('code'), name: at('name'), province: at('province') };
  const missing = Object.entries(places).flatMap(([name, index]) => (index < 0 ? [name] : []));
  const read: ReadCommunes = { rows: [], refused: [], missing };
  if (missing.length > 0) return read;
  const seen = new Set<string>();
  for (const [index, cells] of lines.slice(1).entries()) {
    const [code, name, province] = [padded(clean(cells[places.code] ?? ''), 5), clean(cells[places.name] ?? ''), padded(clean(cells[places.province] ?? ''), 2)];
    const fault = cells.length < heads.length ? 'columns' : faultOf({ code, name, province }, seen);
    if (fault) read.refused.push({ line: index + 2, reason: fault });
    else {
      seen.add(code);
      read.rows.push({ code, name, province });
    }
  }
  return read;
};
