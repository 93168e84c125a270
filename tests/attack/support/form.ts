import type { Sent } from './send';

export type Part = { name: string; filename?: string | Buffer; type?: string; content: string | Buffer };

const BOUNDARY = 'ranh-gioi-kiem-thu';

/** A form byte for byte as an attacker would write it: names are not escaped. */
export const form = (parts: Part[], { boundary = BOUNDARY, end = `--${BOUNDARY}--\r\n` } = {}): Pick<Sent, 'body' | 'headers'> => {
  const bytes = parts.flatMap(({ name, filename, type, content }) => [
    Buffer.from(`--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"`),
    ...(filename === undefined ? [] : [Buffer.from('; filename="'), Buffer.from(filename), Buffer.from('"')]),
    Buffer.from(type === undefined ? '\r\n\r\n' : `\r\nContent-Type: ${type}\r\n\r\n`),
    Buffer.from(content),
    Buffer.from('\r\n'),
  ]);
  return { body: Buffer.concat([...bytes, Buffer.from(end)]), headers: { 'content-type': `multipart/form-data; boundary=${boundary}` } };
};

export const ABOUT = { alt: 'Ảnh kiểm thử', author: 'Kiểm thử', source: 'Kiểm thử', licence: 'Nội bộ' };

/** An upload of one file, with all that is obligatory. */
export const upload = (content: Buffer, filename: string | Buffer, type = 'image/png', about: Record<string, unknown> = ABOUT): Pick<Sent, 'body' | 'headers'> =>
  form([
    { name: 'file', filename, type, content },
    { name: '_payload', content: JSON.stringify(about) },
  ]);
