import type { ExplainedRule } from '../../../rule-register';
import type { RosterColumn } from '../domain/columns';
import type { Value } from './shown';

export type Line = { id: string; name: string; cell: string; edits: boolean; /** Since when their data is restricted; ISO. */ restricted: string | null; values: Partial<Record<RosterColumn, Value>> };
export type Answer = { organization: { id: string; name: string } | null; columns: RosterColumn[]; rows: Line[]; next: string | null; total: number; more: boolean; partyAge: ExplainedRule[] };
