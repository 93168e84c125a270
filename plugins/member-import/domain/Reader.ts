import { fieldOf, type Changes, type FieldName } from '../../member-profiles/pure';
import type { FindingCode } from './findingCodes';
import { maskDigits } from './maskDigits';
import { readText } from './readText';
import type { Cell, Column, Finding, Target } from './types';

const isField = (target: Target): target is FieldName => !['cellCode', 'cellName', 'committee', 'cellSince', 'status', 'bornMale', 'bornFemale', 'male', 'female', 'ordinal'].includes(target);
const SHOWN = 80;

/** What may be shown of a value: identifying numbers by their last three digits, of what else is sealed nothing. */
const shownOf = (target: Target, text: string): string => {
  const field = isField(target) ? fieldOf(target) : undefined;
  if (!field?.sealed) return text.slice(0, SHOWN);
  return field.kind === 'personal-number' || field.kind === 'card-number' || field.kind === 'telephone' ? maskDigits(text) : text === '' ? '' : '•••';
};

/** One row on its way through the readers of its columns: what it gives, and what is to be said of it. */
export class Reader {
  readonly values: Changes = {};
  readonly findings: Finding[] = [];
  private readonly at: ReadonlyMap<Target, number>;

  constructor(private readonly cells: readonly Cell[], columns: readonly Column[] | ReadonlyMap<Target, number>, readonly today: string) {
    this.at = columns instanceof Map ? columns : new Map((columns as readonly Column[]).map(({ target, at }) => [target, at]));
  }

  cell(target: Target): Cell {
    const at = this.at.get(target);
    return at === undefined ? null : this.cells[at];
  }

  /** The cell's text in NFC; says so where an old encoding was read. */
  text(target: Target): string {
    const { text, legacy } = readText(this.cell(target));
    if (legacy) this.say(target, legacy === 'repaired' ? 'text-repaired' : 'text-unsure', false, text);
    return text;
  }

  say(field: Target, code: FindingCode, grave: boolean, text: string, params?: Record<string, string>): void {
    this.findings.push({ field, code, grave, shown: shownOf(field, text), ...(params ? { params } : {}) });
  }
}
