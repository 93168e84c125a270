import { KINDS } from '../../official-documents/pure';

/** Kinds of Party documents: as the sheet names them in capitals, as the collection stores them, and as a title begins. */
export type PartyKind = { heading: string; type: string; name: string; symbol: string };

const STATE: readonly string[] = ['decree'];

export const PARTY_KINDS: readonly PartyKind[] = KINDS.flatMap((kind) =>
  'symbol' in kind && !STATE.includes(kind.type) ? [{ heading: kind.name.toLocaleUpperCase('vi'), type: kind.type, name: kind.name, symbol: kind.symbol }] : [],
);

export const kindOfHeading = (line: string): PartyKind | undefined => PARTY_KINDS.find(({ heading }) => heading === line.trim());

/** "QĐ/TU" → decision. */
export const kindOfSymbol = (symbol: string): PartyKind | undefined => PARTY_KINDS.find((kind) => kind.symbol === symbol.split(/[/-]/u)[0]);
