import type { PayloadRequest } from 'payload';
import { powerOf } from '../../../hierarchical-access';
import { query, sql, uuidArray, type Language } from '../../../kernel';
import type { Notice, NotificationKind, Standing } from '../../../notifications';
import { en } from '../../translations/notices.en';
import { vi } from '../../translations/notices.vi';
import { appointedAt, mayHandle } from '../data/handlers';
import { requestColumns, requestTables, type RequestRow } from '../data/requestRow';
import { isOpen } from '../../domain/machine';

const both = (key: keyof typeof vi): { vi: string; en: string } => ({ vi: vi[key], en: en[key] });
const words = ({ what }: Notice['params'], language: Language): Record<string, string> => {
  const key = `what.${String(what)}`;
  return { whatSaid: key in vi ? (language === 'en' ? en : vi)[key as keyof typeof vi] : '' };
};

const rowsOf = async (req: PayloadRequest, notices: readonly Notice[]): Promise<Map<string, RequestRow>> => {
  const ids = [...new Set(notices.flatMap(({ subject }) => subject?.id ?? []))];
  return new Map((await query<RequestRow>(req, sql`select ${requestColumns} from ${requestTables} where r.id = any(${uuidArray(ids)})`)).map((row) => [row.id, row]));
};

/** For handlers: past once it is answered, hidden from who may not handle it (any more). */
const toHandle = async (req: PayloadRequest, notices: readonly Notice[]): Promise<ReadonlyMap<string, Standing>> => {
  const rows = await rowsOf(req, notices);
  const power = await powerOf(req);
  const appointed = power.user === null ? [] : await appointedAt(req, power.user);
  return new Map(notices.map(({ id, subject }): [string, Standing] => {
    const row = rows.get(subject?.id ?? '');
    if (!row || row.about === power.user || row.user === power.user || !mayHandle(power, appointed, row)) return [id, 'hidden'];
    return [id, isOpen(row.state) ? 'current' : 'past'];
  }));
};

const ofMine = async (req: PayloadRequest, notices: readonly Notice[]): Promise<ReadonlyMap<string, Standing>> => {
  const rows = await rowsOf(req, notices);
  const { user } = await powerOf(req);
  return new Map(notices.map(({ id, subject }): [string, Standing] => {
    const row = rows.get(subject?.id ?? '');
    return [id, row && user !== null && (row.user ?? row.askedBy) === user ? 'current' : 'hidden'];
  }));
};

const kind = (name: 'asked' | 'remind' | 'overdue' | 'answered' | 'lifted', standing: NonNullable<NotificationKind['standing']>, more: Partial<NotificationKind> = {}): NotificationKind => ({
  key: `privacy.${name}`, label: both(`notice.${name}.label`), title: both(`notice.${name}.title`), body: both(`notice.${name}.body`), words, mail: 'now', standing, ...more,
});

/** What the room tells people. That their data was touched by a breach nobody can switch off. */
export const privacyKinds: readonly NotificationKind[] = [
  kind('asked', toHandle), kind('remind', toHandle), kind('overdue', toHandle), kind('answered', ofMine), kind('lifted', ofMine),
  { key: 'privacy.breach', label: both('notice.breach.label'), title: both('notice.breach.title'), body: both('notice.breach.body'), mail: 'now', obligatory: true, urgent: true },
  { key: 'privacy.breach-overdue', label: both('notice.breach-overdue.label'), title: both('notice.breach-overdue.title'), body: both('notice.breach-overdue.body'), mail: 'now', urgent: true },
];
