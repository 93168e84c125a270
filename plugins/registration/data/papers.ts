import type { PayloadRequest } from 'payload';
import { query, seals, sql, withTicket } from '../../kernel';
import type { Typed } from '../domain/typed';
import { photoAt, typedAt } from './sealing';

export type Papers = { typed: Typed; /** JPEG, base64. */ photo: string };

/** Seals what was typed and the photo beside the registration. */
export const keepPapers = async (req: PayloadRequest, id: string, { typed, photo }: Papers): Promise<void> => {
  const ring = seals();
  await withTicket(req, `registrations.apply:${id}`, () =>
    query(req, sql`insert into handbook.registration_papers (registration_id, typed, photo) values (${id}::uuid, ${ring.seal(typedAt(id), JSON.stringify(typed))}, ${ring.seal(photoAt(id), photo)})`),
  );
};

export const readTypedOf = (id: string, sealed: string): Typed => JSON.parse(seals().open(typedAt(id), sealed)) as Typed;

/** Opens the papers for a person; the database writes down who, in the same transaction. Undefined once they are deleted. */
export const openPapers = async (req: PayloadRequest, id: string, reader: string): Promise<Papers | undefined> => {
  const [row] = await query<{ typed: string; photo: string }>(req, sql`select * from handbook.open_registration(${id}::uuid, ${reader}::uuid)`);
  return row && { typed: readTypedOf(id, row.typed), photo: seals().open(photoAt(id), row.photo) };
};
