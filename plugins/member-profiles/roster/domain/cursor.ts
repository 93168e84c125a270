import { z } from 'zod';

/** Where a page ended: the key of order and the member. */
export type Cursor = { key: string; id: string };

const shape = z.tuple([z.string().max(2000), z.guid()]);

export const writeCursor = ({ key, id }: Cursor): string => Buffer.from(JSON.stringify([key, id])).toString('base64url');

/** Undefined: not one of ours. */
export const readCursor = (text: string): Cursor | undefined => {
  try {
    const [key, id] = shape.parse(JSON.parse(Buffer.from(text, 'base64url').toString()));
    return { key, id };
  } catch {
    return undefined;
  }
};
