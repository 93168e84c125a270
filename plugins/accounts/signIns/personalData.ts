import { query, sql, type PersonalDataPart, type PersonalRow } from '../../kernel';
import type { How } from './noteSignIn';
import { label, t } from './translations';

type Row = { at: string; outcome: 'in' | 'failed'; how: How; network: string; device: string };

/** What is kept of a person's own sign-ins. */
export const signInData: PersonalDataPart = {
  key: 'accounts.sign-ins', name: label('personal'), staysBy: label('personal.kept'),
  columns: { at: label('personal.at'), outcome: label('personal.outcome'), how: label('personal.how'), network: label('personal.network'), device: label('personal.device') },
  read: async (req, { user }): Promise<PersonalRow[]> => {
    const rows = await query<Row>(req, sql`select to_char(at at time zone 'Asia/Ho_Chi_Minh', 'DD/MM/YYYY HH24:MI') as at, outcome, how, network, device from handbook.sign_ins where user_id = ${user}::uuid order by id desc limit 500`);
    return rows.map((row) => ({ ...row, outcome: t(req, `outcome.${row.outcome}`), how: t(req, `how.${row.how}`) }));
  },
};
