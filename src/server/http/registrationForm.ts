import type { Request } from 'express';

import busboy from 'busboy';

import { PHOTO_BYTES } from '../../../plugins/registration';
import { limitedBody } from './limitedBody';

const MB = 1024 * 1024;
/** A photo with its few words. */
const BODY = PHOTO_BYTES + MB;
const LIMITS = { fileSize: PHOTO_BYTES, files: 1, fields: 12, fieldSize: 2000, fieldNameSize: 40, parts: 14 } as const;
/** All photos being sent, and those that wait to be drawn: these doors ask nobody who they are, and must not fill the memory of those who are somebody. */
const HELD_BYTES = 256 * MB;
let held = 0;

export type RegistrationForm = {
  fields: Map<string, string[]>;
  photo: Buffer | undefined;
  /** There was a photo, larger than `PHOTO_BYTES`: what came of it is gone, and of what was written only what came before it may be here. */
  photoTooLarge: boolean;
  /** To be called once the form was dealt with: its photo no longer counts as held. */
  release: () => void;
};

/** `bad`: no form. `busy`: too many photos at once. */
export type NoForm = 'bad' | 'busy';

/**
 * The form of the registration page, read as it comes: a few words and one file, of which never more than the limit is kept.
 * @param most bytes of photos held at once, of everybody together
 */
export const readRegistrationForm = async (req: Request, most: number = HELD_BYTES): Promise<RegistrationForm | NoForm> => {
  const fields = new Map<string, string[]>();
  let pieces: Buffer[] = [];
  let [tooLarge, named, mine, busy] = [false, false, 0, false];
  const release = (): void => {
    held -= mine;
    mine = 0;
  };
  const drop = (): void => {
    pieces = [];
    release();
  };
  const keep = (piece: Buffer): void => {
    if (!named || tooLarge || busy) return;
    if (held + piece.length > most) {
      busy = true;
      return drop();
    }
    held += piece.length;
    mine += piece.length;
    pieces.push(piece);
  };
  const counted = limitedBody(req, BODY);
  try {
    const form = busboy({ headers: req.headers, limits: LIMITS, defParamCharset: 'utf8' });
    form.on('field', (name, value) => void fields.set(name, [...(fields.get(name) ?? []), value]));
    form.on('file', (name, file, { filename }) => {
      named = name === 'photo' && Boolean(filename);
      file.on('data', keep);
      file.on('limit', () => {
        tooLarge = true;
        drop();
      });
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
    drop();
    return counted.exceeded() ? { fields, photo: undefined, photoTooLarge: true, release } : 'bad';
  }
  if (busy) return 'busy';
  return { fields, photo: pieces.length === 0 ? undefined : Buffer.concat(pieces), photoTooLarge: tooLarge, release };
};
