import type { PayloadRequest } from 'payload';
import { powerOf } from '../../../hierarchical-access';
import { query, sql, uuidArray } from '../../../kernel';
import type { Notice, NotificationKind, Standing } from '../../../notifications';
import { isOpen } from '../../domain/machine';
import { label, t, type SupportWord } from '../../translations';
import { mayHandle } from '../data/handlers';
import { supportColumns, supportTables, type SupportRow } from '../data/supportRow';

const rowsOf = async (req: PayloadRequest, notices: readonly Notice[]): Promise<ReadonlyMap<string, SupportRow>> => {
  const ids = [...new Set(notices.flatMap(({ subject }) => subject?.id ?? []))];
  return new Map((await query<SupportRow>(req, sql`select ${supportColumns} from ${supportTables} where r.id = any(${uuidArray(ids)})`)).map((row) => [row.id, row]));
};

/** For handlers: past once it is done, hidden from whom it does not lie with (any more). */
const toHandle = async (req: PayloadRequest, notices: readonly Notice[]): Promise<ReadonlyMap<string, Standing>> => {
  const [rows, power] = [await rowsOf(req, notices), await powerOf(req)];
  return new Map(notices.map(({ id, subject }): [string, Standing] => {
    const row = rows.get(subject?.id ?? '');
    if (!row || !mayHandle(power, row)) return [id, 'hidden'];
    return [id, isOpen(row.state) ? 'current' : 'past'];
  }));
};

const ofMine = async (req: PayloadRequest, notices: readonly Notice[]): Promise<ReadonlyMap<string, Standing>> => {
  const [rows, { user }] = [await rowsOf(req, notices), await powerOf(req)];
  return new Map(notices.map(({ id, subject }): [string, Standing] => [id, rows.get(subject?.id ?? '')?.by === user && user !== null ? 'current' : 'hidden']));
};

const kind = (name: 'asked' | 'overdue' | 'stepped' | 'added', standing: NonNullable<NotificationKind['standing']>): NotificationKind => ({
  key: `support.${name}`, label: label(`notice.${name}.label`), title: label(`notice.${name}.title`), body: label(`notice.${name}.body`), mail: name === 'stepped' ? 'now' : 'digest', standing,
  words: ({ kind: of, step }, language) => ({
    what: of === undefined ? '' : t(language, `kind.${String(of)}` as SupportWord).toLocaleLowerCase('vi'),
    step: step === undefined ? '' : t(language, `told.${String(step)}` as SupportWord),
  }),
});

/** What support tells people: kinds and days, never the words. */
export const supportKinds: readonly NotificationKind[] = [kind('asked', toHandle), kind('overdue', toHandle), kind('added', toHandle), kind('stepped', ofMine)];
