// What a `domain/` folder or a browser may import: pure functions, no Payload, no database.
export { cite, citeDocument, writeDay, type Cited, type CitedPart } from './domain/cite';
export { divide, flatten, type Clause, type Division } from './domain/clauses';
export { KINDS, nameOfKind } from './domain/kinds';
export { numberParts, parseNumber, readFields, writeNumber, type DocumentNumber } from './domain/number';
export { isTableLine, readTable, withTables, writeTable, type TextCell } from './domain/tableText';
export type { ReadPart, ReadSection } from './domain/reading';
export { t as documentText } from './translations';
export type { ReadDocument, Related } from './view/types';
