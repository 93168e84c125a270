import type { PayloadRequest } from 'payload';
import { ask } from './ask';
import { settle } from './settle';
import type { Mine } from './types';

const asked = new WeakMap<PayloadRequest, Promise<Mine | undefined>>();

/** Whose handbook it is: asked once a request. Undefined for nobody, and for an account that is off. */
export const mineOf = (req: PayloadRequest): Promise<Mine | undefined> => {
  const known = asked.get(req);
  if (known) return known;
  const mine = req.user ? settle(ask<Mine>(req, 'power.mine')).then((answer) => (answer.is === 'there' ? answer.value : undefined)) : Promise.resolve(undefined);
  asked.set(req, mine);
  return mine;
};
