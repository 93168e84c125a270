import { startOfVietnamDay, vietnamDate, type Language } from '../../../kernel/client';
import type { ListPaper } from '../../papers/lists/ListPaper';
import { amountWords, monthWords } from '../components/amount';
import type { CellMonth, DuesRow } from '../data/cellMonth';
import { duesText } from '../translations';

export type Copy = { language: Language; cell: string; by: string; at: Date };

const reasons = (rules: readonly { name: string; shown: string; source: string; verified: boolean }[], language: Language): string =>
  rules.map(({ name, shown, source, verified }) => `${name}: ${shown} (${source}${verified ? '' : `; ${duesText(language, 'file.unverified')}`})`).join('; ');

/** What a cell collects in a month, as the list that is signed: neither wages nor exemptions stand on it. */
export const monthPaper = ({ month, rows, moved, owed, collected, split }: CellMonth, { language, cell, by, at }: Copy): ListPaper => {
  const text = (key: Parameters<typeof duesText>[1], params: Record<string, string | number> = {}): string => duesText(language, key, params);
  const state = ({ line, missing, dues }: DuesRow): string => (line ? text('view.paid', { day: vietnamDate(startOfVietnamDay(line.collectedOn)), receipt: line.receipt }) : missing ? text(`missing.${missing}`) : text(dues?.value.amount === 0 ? 'view.exempt' : 'view.open'));
  return {
    language, by, at,
    title: text('file.title', { month: monthWords(month) }),
    under: [cell],
    heads: [{ text: text('file.number'), width: 5, number: true }, { text: text('view.name'), width: 28 }, { text: text('view.dues'), width: 14, number: true }, { text: text('view.state'), width: 34 }, { text: text('file.unpaid'), width: 26 }, { text: text('file.why-column'), width: 60 }],
    rows: [
      ...rows.map((row, index) => [index + 1, row.name, row.line?.amount ?? row.dues?.value.amount ?? null, state(row), row.unpaid.value.months.map(monthWords).join(', '), reasons(row.dues?.rules ?? [], language)]),
      ...moved.map(({ name, amount, receipt }, index) => [rows.length + index + 1, name, amount, text('file.moved', { receipt }), '', '']),
    ],
    foot: [
      text('view.owed', { amount: amountWords(owed) }), text('view.collected', { amount: amountWords(collected) }),
      split ? text('view.split', { kept: amountWords(split.value.kept), up: amountWords(split.value.up) }) : text('view.no-split'),
    ],
  };
};
