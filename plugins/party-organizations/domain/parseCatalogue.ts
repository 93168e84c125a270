import { parse } from 'csv-parse/sync';
import { legacyText } from './legacyText';
import { committeeName, kindInName, unitKind, type UnitKind } from './unitName';

export const COLUMNS = ['ma_don_vi', 'ten_don_vi', 'cap'] as const;

export type CatalogueRow = { line: number; code: string; unit: string; kind: UnitKind; name: string; shortName: string };

/** Why a row cannot go in; the reader's words stand in translations (`import.<reason>`). */
export type Refusal =
  | 'columns'
  | 'quotes'
  | 'empty-code'
  | 'empty-name'
  | 'empty-kind'
  | 'unknown-kind'
  | 'kind-disagrees'
  | 'duplicate-code'
  | 'too-long'
  | 'control'
  | 'unreadable'
  | 'legacy';

export type RefusedRow = { line: number; reason: Refusal; params: Record<string, string | number> };
export type Catalogue = { rows: CatalogueRow[]; refused: RefusedRow[]; headerMissing: string[] };

const MAX_CODE = 50;
const MAX_NAME = 200;

const clean = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim();

/** Excel in Viet Nam saves with semicolons. Decided by the first line. */
const delimiterOf = (text: string): string => {
  const head = text.split(/\r\n|\r|\n/u, 1)[0] ?? '';
  return [',', ';', '\t'].reduce((best, each) => (head.split(each).length > head.split(best).length ? each : best), ',');
};

/**
 * Line by line, because no name spans two: a quote that is never closed costs its own line and swallows no other.
 * Undefined cells mean quotes out of place.
 */
const linesOf = (text: string): { line: number; cells: string[] | undefined }[] => {
  const options = { delimiter: delimiterOf(text), relax_column_count: true, skip_empty_lines: false } as const;
  return text.split(/\r\n|\r|\n/u).flatMap((raw, index) => {
    if (raw.trim() === '') return [];
    try {
      return [{ line: index + 1, cells: parse(raw, options)[0] }];
    } catch {
      return [{ line: index + 1, cells: undefined }];
    }
  });
};

const judge = (
  cells: Record<(typeof COLUMNS)[number], string>,
  firstLines: Map<string, number>,
): Omit<RefusedRow, 'line'> | { kind: UnitKind } => {
  const { ma_don_vi: code, ten_don_vi: unit, cap } = cells;
  const all = `${code}${unit}${cap}`;
  const odd = legacyText(all);
  if (odd) return { reason: odd, params: {} };
  if (/\p{Cc}/u.test(all)) return { reason: 'control', params: {} };
  if (code === '') return { reason: 'empty-code', params: {} };
  if (unit === '' || unitKind(unit)) return { reason: 'empty-name', params: {} };
  if (cap === '') return { reason: 'empty-kind', params: {} };
  if (code.length > MAX_CODE || unit.length > MAX_NAME) return { reason: 'too-long', params: { code: MAX_CODE, name: MAX_NAME } };
  const kind = unitKind(cap);
  if (!kind) return { reason: 'unknown-kind', params: { cap } };
  const named = kindInName(unit);
  if (named !== undefined && named !== kind) return { reason: 'kind-disagrees', params: { unit, cap } };
  const first = firstLines.get(code);
  return first === undefined ? { kind } : { reason: 'duplicate-code', params: { code, first } };
};

/**
 * Reads a catalogue of communal units (`ma_don_vi, ten_don_vi, cap`) and says for each row what it becomes or why
 * it cannot. BOM, CRLF, NFD, semicolons and further columns are accepted; codes stay text ("00004").
 * @param bytes the file as it lies on the disk; bytes that are no UTF-8 cost only the rows they stand in
 */
export const parseCatalogue = (bytes: Uint8Array): Catalogue => {
  const [head, ...body] = linesOf(new TextDecoder('utf-8').decode(bytes));
  const header = (head?.cells ?? []).map((cell) => clean(cell).toLowerCase());
  const headerMissing = COLUMNS.filter((name) => !header.includes(name));
  const rows: CatalogueRow[] = [];
  const refused: RefusedRow[] = [];
  if (headerMissing.length > 0) return { rows, refused, headerMissing };
  const firstLines = new Map<string, number>();
  for (const { line, cells } of body) {
    if (cells === undefined) {
      refused.push({ line, reason: 'quotes', params: {} });
      continue;
    }
    if (cells.every((cell) => cell.trim() === '')) continue;
    if (cells.length !== header.length) {
      refused.push({ line, reason: 'columns', params: { found: cells.length, expected: header.length } });
      continue;
    }
    const cell = (name: (typeof COLUMNS)[number]): string => clean(cells[header.indexOf(name)] ?? '');
    const named = { ma_don_vi: cell('ma_don_vi'), ten_don_vi: cell('ten_don_vi'), cap: cell('cap') };
    const judged = judge(named, firstLines);
    if ('reason' in judged) {
      refused.push({ line, ...judged });
      continue;
    }
    firstLines.set(named.ma_don_vi, line);
    rows.push({ line, code: named.ma_don_vi, unit: named.ten_don_vi, ...judged, ...committeeName(named.ten_don_vi, judged.kind) });
  }
  return { rows, refused, headerMissing };
};
