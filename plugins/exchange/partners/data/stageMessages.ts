import type { PayloadRequest } from 'payload';
import { contributionsOf, runCommand } from '../../../kernel';
import { choiceLabel, fieldOf } from '../../../member-profiles/pure';
import type { ExchangeMessage } from '../domain/exchangeFile';
import { COLUMN_OF, SENT_FIELDS } from '../domain/sentFields';

const quoted = (text: string): string => `"${text.replace(/"/g, '""')}"`;
const dayWords = (day: string): string => day.split('-').reverse().join('/');

const line = ({ cell, fields }: ExchangeMessage): string =>
  [
    ...SENT_FIELDS.map((name) => {
      const value = fields[name] ?? '';
      if (value === '') return '';
      const { kind, choices } = fieldOf(name);
      return kind === 'day' ? dayWords(value) : choices?.includes(value) ? choiceLabel(name, value).vi : value;
    }),
    cell ?? '',
  ].map(quoted).join(',');

/**
 * What came goes the way of every list from elsewhere: staged, held against the register, decided row by row by people (/admin/doi-chieu). Nothing is written into members.
 * @returns the batch, or undefined where nobody is named but who left
 */
export const stageMessages = async (req: PayloadRequest, name: string, messages: readonly ExchangeMessage[]): Promise<string | undefined> => {
  const rows = messages.filter(({ kind }) => kind !== 'left');
  if (rows.length === 0) return undefined;
  const csv = `${[...SENT_FIELDS.map((field) => COLUMN_OF[field]), 'Mã chi bộ'].map(quoted).join(',')}\n${rows.map(line).join('\n')}\n`;
  const upload = contributionsOf(req.payload.config).commands.find((command) => command.name === 'member-imports.upload');
  if (!upload) throw new Error('there is no member-imports.upload');
  const { id } = (await runCommand(upload, req, { name, purpose: 'reconcile', file: { name: 'trao-doi.csv', data: Buffer.from(csv).toString('base64') } })) as { id: string };
  return id;
};
