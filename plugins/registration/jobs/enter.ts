import type { PayloadRequest } from 'payload';
import { seals } from '../../kernel';
import { keepApplication } from '../data/keepApplication';
import type { Typed } from '../domain/typed';
import { typedAt } from '../data/sealing';
import { sortOne } from './sort';

/** For the demonstration: a registration that arrives and finds its member at once, in the caller's transaction. @param photo JPEG */
export const enterRegistration = async (req: PayloadRequest, { typed, photo }: { typed: Typed; photo: Buffer }): Promise<string> => {
  const id = await keepApplication(req, { source: 'web', consents: ['account', 'card'], papers: { typed, photo: photo.toString('base64') } });
  await sortOne(req, { id, typed: seals().seal(typedAt(id), JSON.stringify(typed)) });
  return id;
};
