'use client';

export type SignedIn = { user: unknown; token: string; exp: number };

export type SignInAnswer =
  | { is: 'in'; session: SignedIn }
  /** The password was right: a second step is asked for. */
  | { is: 'asked'; challenge: string }
  /** The challenge has ended: from the beginning. */
  | { is: 'ended'; message: string }
  | { is: 'refused'; message: string };

type Body = Partial<SignedIn> & { errors?: { message?: string; data?: { code?: string; challenge?: string } }[] };

const ENDED = ['second-factor.challenge-ended', 'user.changed-meanwhile', 'user.disabled'];

/** One step of a sign-in. A connection that failed is a refusal without words. */
export const postSignIn = async (url: string, json: unknown): Promise<SignInAnswer> => {
  let body: Body;
  let ok: boolean;
  try {
    const response = await fetch(url, { method: 'POST', credentials: 'same-origin', headers: { 'content-type': 'application/json' }, body: JSON.stringify(json) });
    ok = response.ok;
    body = (await response.json()) as Body;
  } catch {
    return { is: 'refused', message: '' };
  }
  if (ok && typeof body.token === 'string') return { is: 'in', session: body as SignedIn };
  const [first] = body.errors ?? [];
  const { code = '', challenge } = first?.data ?? {};
  if (code === 'second-factor.asked' && challenge) return { is: 'asked', challenge };
  return { is: ENDED.includes(code) ? 'ended' : 'refused', message: first?.message ?? '' };
};
