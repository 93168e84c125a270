import type { PayloadRequest } from 'payload';
import { query, sql, type Language } from '../../kernel';
import type { AlsoAgreed } from '../../personal-data';
import { TEXT_VERSION, type Purpose } from '../domain/consents';
import { consentWords } from '../translations/consents';

type Row = { purpose: Purpose; version: string; at: string; when: AlsoAgreed['when']; words: { title: string; text: string } | null };

/**
 * What a person agreed to when they asked for their account, and when they activated it. Of requests by card only those that were approved: who sent
 * another one, nobody has found out, and it would be told as a consent of the card's holder.
 */
export const agreed = async (req: PayloadRequest, { user, member }: { user: string | null; member: string | null }, language: Language): Promise<AlsoAgreed[]> => {
  const rows = await query<Row>(
    req,
    sql`select c.purpose, c.text_version as version, to_char(c.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, c.occasion as "when", t.words -> ${language}::text -> c.purpose as words
        from (
          select a.at, g.purpose, g.place, a.text_version, 'activation' as occasion from handbook.activation_consents a, unnest(a.consents) with ordinality g (purpose, place) where a.user_id = ${user}::uuid
          union all
          select r.received_at, g.purpose, g.place, r.text_version, 'registration' from handbook.registrations r, unnest(r.consents) with ordinality g (purpose, place)
          where r.member_id = ${member}::uuid and r.state = 'approved'
        ) c left join handbook.registration_texts t on t.version = c.text_version
        order by c.at desc, c.place limit 500`,
  );
  return rows.map(({ words, ...row }) => {
    const { title, text } = words ?? (row.version === TEXT_VERSION ? consentWords[language][row.purpose] : { title: row.purpose, text: '' });
    return { ...row, title, body: text };
  });
};
