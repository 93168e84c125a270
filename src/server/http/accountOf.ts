/** The sign-in name in a body: JSON from apps, a form with `_payload` from the admin. '' when there is none. */
export const accountOf = async (body: Buffer, contentType: string): Promise<string> => {
  try {
    const json = /^application\/json/i.test(contentType)
      ? body.toString('utf8')
      : String(
          (await new Response(new Uint8Array(body), { headers: { 'content-type': contentType } }).formData()).get('_payload'),
        );
    const data = JSON.parse(json) as { username?: unknown; email?: unknown } | null;
    const name = data?.username ?? data?.email;
    return typeof name === 'string' ? name.normalize('NFC').trim().toLowerCase().slice(0, 200) : '';
  } catch {
    return '';
  }
};
