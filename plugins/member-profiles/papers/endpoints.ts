import type { Endpoint, PayloadRequest } from 'payload';
import { fail, runCommand } from '../../kernel';
import { printAdmission } from './commands/printAdmission';
import { printExemption } from './commands/printExemption';
import { printTransfer } from './commands/printTransfer';
import { letterResponse, type LetterFormat } from './letters/letterResponse';
import type { LetterPaper } from './letters/LetterPaper';

type Made = { letter: LetterPaper; format: LetterFormat };

/** What was sent, with the id of the path. */
const inputOf = async (req: PayloadRequest): Promise<Record<string, unknown>> => {
  const sent: unknown = await Promise.resolve(req.json?.()).catch(() => undefined);
  if (typeof sent !== 'object' || sent === null) throw fail(req, 'input.not-json');
  return { ...sent, id: req.routeParams?.id };
};

const door = (path: string, name: string, make: (req: PayloadRequest, input: Record<string, unknown>) => Promise<Made>): Endpoint => ({
  method: 'post',
  path,
  handler: async (req) => {
    const { letter, format } = await make(req, await inputOf(req));
    return letterResponse(letter, format, name);
  },
});

/** The doors of printed papers. The commands decide who may have them and write it down; the pages are made after their transactions. */
export const paperEndpoints: Endpoint[] = [
  door('/admissions/:id/paper', 'ket-nap', (req, input) => runCommand(printAdmission, req, input)),
  door('/endings/:id/paper', 'mien-sinh-hoat', (req, input) => runCommand(printExemption, req, input)),
];

/** Of the collection `transfers`, whose own doors come before those of the house. */
export const transferPaper: Endpoint = door('/:id/paper', 'giay-gioi-thieu-sinh-hoat-dang', (req, input) => runCommand(printTransfer, req, input));
