import { z } from 'zod';
import { defineCommand, languageOf, type CommandContext } from '../../kernel';
import { me } from '../data/me';
import { label } from '../translations';
import { alsoAgreed, type AlsoAgreed } from './alsoAgreed';
import { consentsOf, type ConsentState } from './consentOf';
import { CONSENT_PURPOSES, purposesAt, type Purpose } from './purposes';
import { recordConsent } from './recordConsent';

/** `duty`: it rests on no consent. `changed`: the words are others than those that were agreed to. */
export type MyConsent = Purpose & { state: ConsentState | 'duty'; at: string | null; changed: boolean };

const authorize = async ({ req }: CommandContext): Promise<void> => void (await me(req));

/**
 * Every purpose in force with its words, what it rests on, and what the caller said to it; and apart from them, as `alsoAgreed`, what they agreed to
 * in the words of another room: when they registered and activated their account.
 */
export const myConsents = defineCommand({
  name: 'personal-data.my-consents',
  summary: label('command.personal-data.my-consents'),
  input: z.object({}),
  rest: { method: 'get', path: '/personal-data/me/consents' },
  kind: 'read',
  authorize,
  run: async ({ req, now }): Promise<{ docs: MyConsent[]; alsoAgreed: AlsoAgreed[] }> => {
    const who = await me(req);
    const said = await consentsOf(req, who);
    const docs = (await purposesAt(req, now)).map((purpose): MyConsent => {
      const mine = said.get(purpose.key);
      if (purpose.restsOn === 'duty') return { ...purpose, state: 'duty', at: null, changed: false };
      return { ...purpose, state: mine?.state ?? 'not-asked', at: mine?.at ?? null, changed: mine !== undefined && mine.version !== purpose.version };
    });
    return { docs, alsoAgreed: await alsoAgreed(req, who, languageOf(req)) };
  },
});

const purpose = z.enum(CONSENT_PURPOSES);
/** The version of the words that were read. */
const version = z.number().int().min(1);
const channel = z.enum(['admin', 'portal']).default('portal');

/** Agrees to one purpose, in the words that stand now. */
export const giveConsent = defineCommand({
  name: 'personal-data.give-consent',
  summary: label('command.personal-data.give-consent'),
  input: z.object({ purpose, version, channel }),
  rest: { method: 'post', path: '/personal-data/me/consents/give' },
  kind: 'write',
  authorize,
  run: async ({ req }, said) => ({ ...(await recordConsent(req, { of: { user: (await me(req)).user }, given: true, ...said })), state: 'given' }),
});

/** Withdraws, or refuses, one purpose; takes effect with it. Needs no reading: whoever wants out is let out. */
export const withdrawConsent = defineCommand({
  name: 'personal-data.withdraw-consent',
  summary: label('command.personal-data.withdraw-consent'),
  input: z.object({ purpose, channel }),
  rest: { method: 'post', path: '/personal-data/me/consents/withdraw' },
  kind: 'write',
  authorize,
  run: async ({ req }, said) => ({ ...(await recordConsent(req, { of: { user: (await me(req)).user }, given: false, ...said })), state: 'withdrawn' }),
});
