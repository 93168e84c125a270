import type { Request, Response } from 'express';

import { answer } from '../say';

type Key = Parameters<typeof answer>[1];

/** Every refusal of the server looks the same: and as the product's own: `{errors: [{message, data: {code}}]}` in the reader's language, no stack. */
export const sendError = (req: Request, res: Response, status: number, key: Key, params?: Parameters<typeof answer>[2]): void => {
  if (res.headersSent) {
    res.destroy();
    return;
  }
  const message = answer(req.headers['accept-language'], key, params);
  res
    .status(status)
    .set('Cache-Control', 'no-store')
    .json({ errors: [{ message, data: { code: key } }] });
};
