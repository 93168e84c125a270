import { existsSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';

import type { Environment } from '../../plugins/kernel/environment';
import { StartError } from './StartError';

export type NextHandler = (req: IncomingMessage, res: ServerResponse) => Promise<void>;

export type NextSide = { handle: NextHandler; close: () => Promise<void> };

/** The admin as `next build` left it. */
export const prepareNext = async ({ HOST, PORT }: Environment): Promise<NextSide> => {
  if (!existsSync('.next/BUILD_ID')) throw new StartError('start.notBuilt');
  // next is CommonJS: seen from a module its function may stand one level deeper.
  const { default: next } = await import('next');
  const app = next({ dev: false, dir: process.cwd(), hostname: HOST, port: PORT, quiet: true });
  await app.prepare();
  const handle = app.getRequestHandler();
  return { handle: (req, res) => handle(req, res), close: () => app.close() };
};
