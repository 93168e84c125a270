import { readFile } from 'node:fs/promises';
import path from 'node:path';

import type { Payload } from 'payload';

import { ownKey, packOutbox } from '../../../plugins/exchange';
import { exchangeText } from '../../../plugins/exchange/client';
import { runByName } from '../accounts/runByName';

const say = (key: Parameters<typeof exchangeText>[1], params?: Parameters<typeof exchangeText>[2]): string => exchangeText('vi', key, params);
const out = (text: string): void => void process.stdout.write(`${text}\n`);

type Received = { name: string; number: number; state: 'taken' | 'waiting'; again: boolean; missing: number | null; messages: number };
type Partners = { partners: { code: string; name: string; state: 'proposed' | 'confirmed' | 'rejected' | 'ended'; lastFile: number; receivedThrough: number; lastIn: number }[] };

/** As somebody, by the door of the screen: what came is staged for people to decide. */
export const receiveByCommandLine = async (payload: Payload, file: string, as: string): Promise<void> => {
  const bytes = await readFile(path.resolve(process.env.HANDBOOK_CALLED_FROM ?? process.cwd(), file));
  const received = (await runByName(payload, { command: 'exchange.receive', as, input: { file: { name: path.basename(file).slice(0, 255), data: bytes.toString('base64') } } })) as Received;
  const { name, number, missing, messages } = received;
  out(say(received.state === 'waiting' ? 'cli.exchange.waiting' : received.again ? 'cli.exchange.again' : 'cli.exchange.taken', { name, number, missing, count: messages }));
};

/** What waits is packed now, as the worker would within a minute. */
export const packByCommandLine = async (payload: Payload): Promise<void> => {
  const isAble = ownKey() !== undefined;
  const count = await packOutbox(payload);
  out(isAble ? say('cli.exchange.packed', { count }) : say('cli.exchange.no-key'));
};

/** Partners of what one administers, a line each. */
export const listByCommandLine = async (payload: Payload, as: string): Promise<void> => {
  const { partners } = (await runByName(payload, { command: 'exchange.partners', as, input: {} })) as Partners;
  for (const { code, name, state, lastFile, receivedThrough, lastIn } of partners) out(say('cli.exchange.line', { code, name, state: say(`partner.state.${state}`), out: lastFile, received: receivedThrough, in: lastIn }));
};
