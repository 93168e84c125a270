'use client';
import { startAuthentication, type PublicKeyCredentialRequestOptionsJSON } from '@simplewebauthn/browser';

/** Asks the device for one of the account's passkeys, or without a challenge for any of this house. Undefined where there is none, or it was not given. */
export const answerByPasskey = async (url: string, challenge?: string): Promise<unknown> => {
  try {
    const response = await fetch(url, { method: 'POST', credentials: 'same-origin', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ challenge }) });
    if (!response.ok) return undefined;
    const { options } = (await response.json()) as { options: PublicKeyCredentialRequestOptionsJSON };
    return await startAuthentication({ optionsJSON: options });
  } catch {
    return undefined;
  }
};
