import type { PayloadRequest } from 'payload';
import { query, sql, vietnamDay } from '../../../kernel';
import { entryFault, type Entry, type EntryFault } from '../domain/entry';
import { historyFail } from '../errors';

type Facts = { bornOn: string | null; officialOn: string | null; status: string; place: boolean };

/** A code of this room for each fault. */
const refusals: Readonly<Record<EntryFault, (req: PayloadRequest) => Error>> = {
  form: (req) => historyFail(req, 'history.form'),
  lasts: (req) => historyFail(req, 'history.lasts'),
  order: (req) => historyFail(req, 'history.order'),
  future: (req) => historyFail(req, 'history.future'),
  'before-birth': (req) => historyFail(req, 'history.before-birth'),
  decision: (req) => historyFail(req, 'history.decision'),
  probationary: (req) => historyFail(req, 'history.probationary'),
  organization: (req) => historyFail(req, 'history.organization'),
};

/** What cannot be, against the member's record. @throws the typed refusal, in the reader's words */
export const checkEntry = async (req: PayloadRequest, member: string, values: Entry, now: Date): Promise<void> => {
  const [facts] = await query<Facts>(
    req,
    sql`select to_char(born_on at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') as "bornOn", to_char(official_on at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') as "officialOn", status::text as status,
          (${values.organization}::uuid is null or exists (select 1 from organizations o where o.id = ${values.organization}::uuid)) as place
        from members where id = ${member}::uuid`,
  );
  const probationary = facts?.officialOn ? values.from < facts.officialOn : facts?.status === 'probationary';
  const fault = facts?.place === false ? 'organization' : entryFault(values, { today: vietnamDay(now), bornOn: facts?.bornOn ?? null, probationary });
  if (fault) throw refusals[fault](req);
};
