import type { Request } from 'express';

import busboy from 'busboy';

import { limitedBody } from './limitedBody';

const MB = 1024 * 1024;
/** A photo of 8 MB with its few words. */
const BODY = 9 * MB;
const LIMITS = { fileSize: 8_000_000, files: 1, fields: 12, fieldSize: 2000, fieldNameSize: 40, parts: 14 } as const;

export type RegistrationForm = { fields: Map<string, string[]>; photo: Buffer | undefined };

/** The form of the registration page: a few words and one file. Undefined: it is none, or too large; the photo alone too large is no photo. */
export const readRegistrationForm = async (req: Request): Promise<RegistrationForm | undefined> => {
  const fields = new Map<string, string[]>();
  const pieces: Buffer[] = [];
  let [tooLarge, named] = [false, false];
  const counted = limitedBody(req, BODY);
  try {
    const form = busboy({ headers: req.headers, limits: LIMITS, defParamCharset: 'utf8' });
    form.on('field', (name, value) => void fields.set(name, [...(fields.get(name) ?? []), value]));
    form.on('file', (name, file, { filename }) => {
      named = name === 'photo' && Boolean(filename);
      file.on('data', (piece: Buffer) => (named ? pieces.push(piece) : undefined));
      file.on('limit', () => (tooLarge = true));
    });
    const finished = new Promise<void>((resolve, reject) => form.once('close', resolve).once('error', reject));
    // Told before it is waited for: a form that breaks off would otherwise be nobody's error.
    finished.catch(() => undefined);
    const reader = counted.stream.getReader();
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      const piece = next.value;
      await new Promise<void>((taken) => form.write(piece, () => taken()));
    }
    form.end();
    await finished;
  } catch {
    return undefined;
  }
  return { fields, photo: tooLarge || pieces.length === 0 ? undefined : Buffer.concat(pieces) };
};
