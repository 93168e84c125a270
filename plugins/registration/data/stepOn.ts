import type { PayloadRequest } from 'payload';
import { take, type State, type Step } from '../domain/machine';
import { registrationFail } from '../errors';
import { reachRegistration, type Reached } from './registration';
import { figuresOf } from './rulesOf';

/** The registration, held, with where the step leads; throws why this person may not take it, or not from here. */
export const stepOn = async (req: PayloadRequest, id: string, step: Step): Promise<Reached & { to: State }> => {
  const reached = await reachRegistration(req, id);
  const { row, sides, user } = reached;
  const taken = take({ state: row.state, verifiedBy: row.verifiedBy }, step, { sides, user }, (await figuresOf(req)).people);
  if ('state' in taken) return { ...reached, to: taken.state };
  throw registrationFail(req, taken.fault === 'side' ? 'registration.not-yours' : taken.fault === 'moved' ? 'registration.moved' : 'registration.same-person');
};
