import { randomInt } from 'node:crypto';

import type { DemonstrationAccount } from 'handbook:demonstration';
import type { Payload } from 'payload';

import type { Environment } from '../../plugins/kernel/environment';
import { say } from './say';
import { keepSecret } from './secret';
import type { Steps } from './steps';

export type Demonstration = { accounts: DemonstrationAccount[]; password: string };

/** No letters that look alike: people type it from the screen. */
const LETTERS = 'abcdefghkmnpqrstuvwxyz23456789';
/** More than any first rule asks of an account without a second factor (`accounts.password`: 14). */
const LENGTH = 16;

/** The password of the demonstration's accounts, where nobody named one. */
export const randomPassword = () => Array.from({ length: LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join('');

/** Loads the demonstration into an empty embedded database; later starts only name its accounts again. Undefined when there is none. */
export const demonstrate = async (
  payload: Payload,
  environment: Environment,
  steps: Steps,
): Promise<Demonstration | undefined> => {
  const { embeddedDatabase, HANDBOOK_DEMO, DATA_DIR, DEMO_PASSWORD } = environment;
  if (!embeddedDatabase || !HANDBOOK_DEMO) return undefined;
  const { loadDemonstrationIfEmpty } = await import('handbook:demonstration');
  if (loadDemonstrationIfEmpty === undefined) return undefined;
  steps.step('start.demo');
  const password = await keepSecret(DATA_DIR, 'demo-password', () => DEMO_PASSWORD ?? randomPassword());
  const { accounts } = await loadDemonstrationIfEmpty({ payload, log: steps.note, password });
  // Not a demonstration's house, or no longer one.
  if (accounts.length === 0) return undefined;
  if (DEMO_PASSWORD !== undefined && DEMO_PASSWORD !== password) steps.note(say('start.passwordKept'));
  return { accounts, password };
};
