import { z } from 'zod';
import { seals } from '../../kernel';

/** What one sign-in by a provider keeps until it is back: in the person's own browser, sealed, so that nothing is written here for whoever only asks. */
const journey = z.object({ state: z.string(), nonce: z.string(), verifier: z.string(), wanted: z.string(), until: z.number() });
export type Journey = z.output<typeof journey>;

export const MINUTES = 10;
const NAME = 'handbook-oidc';
const SEALED = { purpose: 'accounts.oidc', row: 'journey' };
export const OIDC_PATH = '/api/users/oidc';

const cookie = (value: string, seconds: number): string =>
  `${NAME}=${value}; Path=${OIDC_PATH}; Max-Age=${seconds}; HttpOnly; SameSite=Lax${(process.env.PUBLIC_URL ?? '').startsWith('https:') ? '; Secure' : ''}`;

/** Lax, because the way back begins at the provider; it opens nothing by itself. */
export const keepJourney = (kept: Journey): string => cookie(encodeURIComponent(seals().seal(SEALED, JSON.stringify(kept))), MINUTES * 60);
export const endJourney = (): string => cookie('', 0);

/** The journey this browser is on; undefined where there is none, it is another's, or it took too long. */
export const journeyOf = (headers: Headers): Journey | undefined => {
  const raw = (headers.get('cookie') ?? '').split(/;\s*/).find((part) => part.startsWith(`${NAME}=`))?.slice(NAME.length + 1);
  if (!raw) return undefined;
  try {
    const kept = journey.parse(JSON.parse(seals().open(SEALED, decodeURIComponent(raw))));
    return kept.until > Date.now() ? kept : undefined;
  } catch {
    return undefined;
  }
};
