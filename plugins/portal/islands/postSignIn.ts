'use client';

export type SignInAnswer =
  | { is: 'in' }
  /** The password was right: a second step is asked for. */
  | { is: 'asked'; challenge: string }
  /** The challenge has ended: from the beginning. */
  | { is: 'ended'; message: string }
  /** '' where nobody answered. */
  | { is: 'refused'; message: string };

type Body = { token?: string; errors?: { message?: string; data?: { code?: string; challenge?: string } }[] };

const ENDED = ['second-factor.challenge-ended', 'user.changed-meanwhile', 'user.disabled'];

/** One step of a sign-in, at the doors of plugins/accounts. The session comes as a cookie no script reads. */
export const postSignIn = async (step: 'login' | 'finish-sign-in' | 'passkey-alone/finish', json: unknown): Promise<SignInAnswer> => {
  try {
    const response = await fetch(`/api/users/${step}`, { method: 'POST', credentials: 'same-origin', headers: { 'content-type': 'application/json', 'accept-language': document.documentElement.lang }, body: JSON.stringify(json) });
    const body = (await response.json()) as Body;
    if (response.ok) return { is: 'in' };
    const [first] = body.errors ?? [];
    const { code = '', challenge } = first?.data ?? {};
    if (code === 'second-factor.asked' && challenge) return { is: 'asked', challenge };
    return { is: ENDED.includes(code) ? 'ended' : 'refused', message: first?.message ?? '' };
  } catch {
    return { is: 'refused', message: '' };
  }
};
