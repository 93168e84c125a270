import type { PayloadRequest } from 'payload';
import { clock, query, sql, withTicket } from '../../kernel';
import { TEXT_VERSION, type Purpose } from '../domain/consents';
import { keepPapers, type Papers } from './papers';

type Application = { source: 'web' | 'app'; consents: readonly Purpose[]; papers: Papers };

/** One registration with its papers, as it arrived: whose it is, is asked later. In the caller's transaction. */
export const keepApplication = async (req: PayloadRequest, { source, consents, papers }: Application): Promise<string> => {
  const [made] = await withTicket(req, 'registrations.apply:new', () =>
    query<{ id: string }>(req, sql`insert into handbook.registrations (source, received_at, text_version, consents)
      values (${source}, ${clock.now().toISOString()}::timestamptz, ${TEXT_VERSION}, array[${sql.join(consents.map((purpose) => sql`${purpose}`), sql`, `)}]::text[]) returning id`),
  );
  if (!made) throw new Error('a registration was not kept');
  await keepPapers(req, made.id, papers);
  return made.id;
};
