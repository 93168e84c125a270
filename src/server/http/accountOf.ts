import { signInName } from '../../../plugins/accounts';

/** The sign-in name in a body, as Payload reads it: JSON from apps, a form with `_payload` from the admin. '' when there is none. */
export const accountOf = async (body: Buffer, contentType: string): Promise<string> => {
  try {
    const json = /^application\/json/i.test(contentType)
      ? body.toString('utf8')
      : String(
          (await new Response(new Uint8Array(body), { headers: { 'content-type': contentType } }).formData()).get('_payload'),
        );
    return signInName(JSON.parse(json)).normalize('NFC').slice(0, 200);
  } catch {
    return '';
  }
};
