import type { PayloadRequest } from 'payload';
import { languageOf, vietnamDay } from '../../../kernel';
import { futureDays, orderFault, type Changes } from '../domain/changes';
import type { FieldName } from '../domain/fields';
import { gainsaid } from '../domain/numbers';
import { recordFail } from '../errors';
import { fieldLabel, record } from '../translations';

/** Names of fields as a sentence has them. */
export const fieldWords = (req: PayloadRequest, names: readonly FieldName[]): string => names.map((name) => fieldLabel(name)[languageOf(req)]).join(', ');

/** What cannot be: nothing changed, no name, a day that lies ahead, days in the wrong order. @throws the typed refusal, in the reader's words */
export const checkRecord = (req: PayloadRequest, changes: Changes, after: Changes, now: Date): void => {
  if (Object.keys(changes).length === 0) throw recordFail(req, 'record.nothing');
  if (!after.fullName) throw recordFail(req, 'record.required');
  const [future] = futureDays(changes, vietnamDay(now));
  if (future) throw recordFail(req, 'record.future', { field: fieldWords(req, [future]) });
  const fault = orderFault(after);
  if (fault) throw recordFail(req, 'record.order', { before: fieldWords(req, [fault.before]), after: fieldWords(req, [fault.after]) });
};

export type Warning = { field: FieldName; message: string };

/** What does not fit together and may be right all the same: said, never refused. */
export const warningsOf = (req: PayloadRequest, { personalNumber, sex, bornOn }: Changes): Warning[] =>
  gainsaid(personalNumber ?? '', { sex: sex ?? null, bornYear: bornOn ? Number(bornOn.slice(0, 4)) : null }).map((field) => ({ field, message: record(req, `warning.${field}`) }));
