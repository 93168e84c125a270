import { randomUUID } from 'node:crypto';

import type { Answer } from '../../support/client';
import type { World } from '../world/world';
import { expandCommands, viaRest, type CommandCell } from './commandCells';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
/** Who would guess: people with power elsewhere first, then anybody signed in. */
const GUESSERS: readonly string[] = ['organization-admin', 'committee-secretary', 'cell-secretary', 'editorial-approver', 'stranger'];

const ask = async (world: World, { command, actor }: CommandCell, input: Record<string, unknown>): Promise<Answer> => {
  const client = world.clients.get(actor);
  if (!client) throw new Error('an actor without a client');
  const { path, body } = viaRest(command, input);
  if (command.rest.method !== 'get') return client.post(path, body);
  const search = new URLSearchParams(Object.entries(body).map(([name, value]) => [name, String(value)])).toString();
  return client.get(`${path}?${search}`);
};

/** What an answer tells; the number of the request is its own. */
const told = ({ status, body }: Answer): string => JSON.stringify({ status, body }, (name, value: unknown) => (name === 'requestId' ? undefined : value));

/** Each id of each command, once as somebody else's and once as nobody's: which answers differ, and so tell that something is there. */
export const guessIds = async (world: World): Promise<{ tried: number; telling: string[] }> => {
  const cells = expandCommands(world).cells.filter(({ door, row, actor }) => door === 'rest' && row.expect === 'deny-404' && GUESSERS.includes(actor.role));
  let tried = 0;
  const telling: string[] = [];
  for (const sample of new Set(cells.map((each) => each.sample))) {
    const [cell] = cells.filter((each) => each.sample === sample).sort((one, other) => GUESSERS.indexOf(one.actor.role) - GUESSERS.indexOf(other.actor.role));
    if (!cell) continue;
    const input = await sample.input(world, cell.site as Exclude<typeof cell.site, 'none'>, cell.actor);
    for (const [name, value] of Object.entries(input).filter(([, each]) => typeof each === 'string' && UUID.test(each))) {
      tried += 1;
      const [there, guessed] = [told(await ask(world, cell, input)), told(await ask(world, cell, { ...input, [name]: randomUUID() }))];
      if (there !== guessed) telling.push(`${sample.command} ${name}=${String(value)} as ${cell.actor.role}: ${there.slice(0, 200)} | ${guessed.slice(0, 200)}`);
    }
  }
  return { tried, telling };
};
