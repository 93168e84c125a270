import { KINDS, nameOfKind, writeNumber } from '../../official-documents/pure';

type Known = (typeof KINDS)[number];
type OfParty = Exclude<Extract<Known, { symbol: string }>, { type: 'decree' }>;
export type NumberedKind = OfParty['type'];

const ofParty = (kind: Known): kind is OfParty => 'symbol' in kind && kind.type !== 'decree';
const NUMBERED: readonly OfParty[] = KINDS.filter(ofParty);

/** Kinds of documents that Party organisations number, in the order of the office's lists (RULES.md 7). */
export const NUMBERED_KINDS = NUMBERED.map(({ type }) => type) as [NumberedKind, ...NumberedKind[]];

/** A cell issues no regulations, guidance, directives or circulars (RULES.md 7, mark T). */
const NOT_OF_CELLS: ReadonlySet<NumberedKind> = new Set(['QyD', 'HD', 'CT', 'TT'] as const);

/** What an organisation of this shape may number. @param isCell a cell or a Party group, or a grassroots cell */
export const kindsFor = (isCell: boolean): NumberedKind[] => NUMBERED_KINDS.filter((kind) => !isCell || !NOT_OF_CELLS.has(kind));

/** "Nghị quyết". */
export const kindName = (kind: NumberedKind): string => nameOfKind(kind) ?? kind;

/** What numbers of this kind end with: "NQ/ĐU". @param organ letters, digits, dots and dashes, as on the organisation's sheets: "ĐU", "CB" */
export const symbolOf = (kind: NumberedKind, organ: string): string => `${NUMBERED.find(({ type }) => type === kind)?.symbol ?? kind}/${organ}`;

/** "05-NQ/ĐU": below 10 with a zero in front (RULES.md 7). @param number from 1 */
export const numberText = (kind: NumberedKind, organ: string, number: number): string =>
  writeNumber({ style: 'party', number, suffix: '', type: NUMBERED.find(({ type }) => type === kind)?.symbol ?? kind, organ });
