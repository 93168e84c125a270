'use client';

/**
 * The device's answer by a passkey: of the account that a challenge stands for, or without one by any of this house. Undefined where there is none, or it
 * was not given. Its library is fetched when it is wanted.
 */
export const byPasskey = async (path: '/api/users/passkey-options' | '/api/users/passkey-alone/start', json: unknown): Promise<unknown> => {
  try {
    const { startAuthentication } = await import('@simplewebauthn/browser');
    const response = await fetch(path, { method: 'POST', credentials: 'same-origin', headers: { 'content-type': 'application/json' }, body: JSON.stringify(json) });
    if (!response.ok) return undefined;
    const { options } = (await response.json()) as { options: Parameters<typeof startAuthentication>[0]['optionsJSON'] };
    return await startAuthentication({ optionsJSON: options });
  } catch {
    return undefined;
  }
};
