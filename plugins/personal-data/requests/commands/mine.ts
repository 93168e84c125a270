import { z } from 'zod';
import { chain } from '../../../hierarchical-access';
import { defineCommand, languageOf, query, sql } from '../../../kernel';
import { restrictionsBy, type Restriction } from '../../../member-profiles';
import { me } from '../../data/me';
import { label } from '../../translations';
import { requestColumns, requestTables, type RequestRow } from '../data/requestRow';
import { openWords } from '../data/sealing';
import { partsOf } from '../pack/parts';

export type MyRequest = Pick<RequestRow, 'id' | 'kind' | 'state' | 'askedAt' | 'dueAt' | 'purpose' | 'answeredAt' | 'outcome' | 'rules' | 'onBehalf'> & {
  said: string | null;
  answer: string | null;
  answeredBy: string | null;
  /** Until when the export waits; null: there is none. */
  packUntil: string | null;
  /** What followed of a request to restrict, standing or lifted. */
  restriction: Restriction | null;
};
export type MyPart = { key: string; name: string; /** Why it stays when its deletion is asked for; null: it goes. */ staysBy: string | null };
export type MyData = { name: string; requests: MyRequest[]; parts: MyPart[]; /** Whose handling one may complain about. */ handlers: { id: string; name: string; role: string }[] };

/** What the house keeps of the caller and by what it stays, their requests with answers, and who handles their data. */
export const mine = defineCommand({
  name: 'personal-data.mine',
  summary: label('command.personal-data.mine'),
  input: z.object({}),
  rest: { method: 'get', path: '/personal-data/me' },
  kind: 'read',
  authorize: async ({ req }) => void (await me(req)),
  run: async ({ req }): Promise<MyData> => {
    const { user, name, path } = await me(req);
    const language = languageOf(req);
    const rows = await query<RequestRow & { answerer: string | null; packUntil: string | null }>(
      req,
      sql`select ${requestColumns}, w.display_name as answerer, to_char(p.expires_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "packUntil"
          from ${requestTables} left join users w on w.id = r.answered_by left join handbook.data_packs p on p.request_id = r.id and p.expires_at > now()
          where r.user_id = ${user}::uuid or (r.user_id is null and r.asked_by = ${user}::uuid) order by r.asked_at desc, r.id limit 50`,
    );
    const handlers = await query<{ id: string; name: string; role: string }>(
      req,
      sql`select distinct on (u.id) u.id, u.display_name as name, m.role::text as role from mandates m join users u on u.id = m.user_id and u.disabled_at is null
          where m.organization_path in (${sql.join(chain(path).map((one) => sql`${one}`), sql`, `)}) and m.role in ('cell-secretary', 'cell-deputy-secretary', 'organization-admin', 'committee-secretary')
            and m.valid_from <= now() and (m.valid_to is null or m.valid_to > now()) and u.id <> ${user}::uuid order by u.id, m.organization_path desc limit 50`,
    );
    const followed = await restrictionsBy(req, rows.map(({ id }) => id));
    return {
      name, handlers,
      requests: rows.map(({ id, kind, state, askedAt, dueAt, purpose, answeredAt, outcome, rules, onBehalf, said, answer, answerer, packUntil }) => ({
        id, kind, state, askedAt, dueAt, purpose, answeredAt, outcome, rules, onBehalf, packUntil, answeredBy: answerer, restriction: followed.get(id) ?? null, said: openWords(id, 'said', said), answer: openWords(id, 'answer', answer),
      })),
      parts: partsOf(req.payload).map(({ key, name: title, staysBy }) => ({ key, name: title[language], staysBy: staysBy?.[language] ?? null })),
    };
  },
});
