import type { Changes, FieldName, MemberStatus } from '../../member-profiles/pure';
import type { FindingCode } from './findingCodes';

/** What a file's cell holds, as its reader gives it. A date is a day in UTC. */
export type Cell = string | number | boolean | Date | null | undefined;

/** What a column can be: a field of the record, where the member belongs, or a column that stands for half a field. */
export type Target = FieldName | 'cellCode' | 'cellName' | 'committee' | 'cellSince' | 'status' | 'bornMale' | 'bornFemale' | 'male' | 'female' | 'ordinal';

/** `grave`: the row stays out; else it goes in, and somebody should look. `shown`: the value as given, without what identifies anybody. */
export type Finding = { field: Target; code: FindingCode; grave: boolean; shown: string; params?: Record<string, string> };

/** One row of a file, read. `cellWord` names the cell: `c:<code>`, or `n:<name>|<name of the committee>`. */
export type ReadRow = { values: Changes; cellWord: string; status: MemberStatus; since: string | null; findings: Finding[] };

/** A recognised column: where it stands (from 0), what it is, and what it was called. */
export type Column = { at: number; target: Target; name: string };
