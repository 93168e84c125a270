import type { Request } from 'express';

import { limitedBody } from './limitedBody';

/** The whole body, for the few requests that must be looked into first. @returns undefined beyond the limit */
export const readBody = async (req: Request, limitBytes: number): Promise<Buffer | undefined> => {
  const { stream, exceeded } = limitedBody(req, limitBytes);
  try {
    return Buffer.from(await new Response(stream).arrayBuffer());
  } catch (error) {
    if (exceeded()) return undefined;
    throw error;
  }
};
