import type { CommandRow, Expect } from './types';

type Line = readonly [CommandRow['role'], CommandRow['place'], Expect, string];

/** Rows of one command, or of several alike: who, where, what is to come of it, why. */
export const rows = (command: string | readonly string[], ...lines: readonly Line[]): CommandRow[] => lines.map(([role, place, expect, why]) => ({ command, role, place, expect, why }));
