import type { Answer } from '../../support/client';
import type { World } from '../world/world';
import { nameOf, type Cell } from './cells';
import { freshCopy } from './changes';
import { perform } from './operations';

const READING = ['list', 'list-deep', 'list-draft', 'count', 'by-id', 'by-id-deep', 'by-id-draft', 'permissions', 'versions', 'version', 'file', 'file-size'];
export const isReading = ({ operation }: Pick<Cell, 'operation'>): boolean => READING.includes(operation);

export type Tools = {
  world: World;
  writes: () => Promise<string[]>;
  leaks: (actor: Cell['actor'], text: string) => string[];
  lists: Map<string, Promise<Answer>>;
};

/** Tries one cell; answers what is wrong with what came, or undefined. */
export const attempt = async (cell: Cell, { world, writes, leaks, lists }: Tools): Promise<string | undefined> => {
  const client = world.clients.get(cell.actor);
  if (!client) throw new Error('an actor without a client');
  const destroys = cell.expect === 'allow' && (cell.operation === 'delete' || cell.operation === 'bulk-delete');
  const item = destroys ? await freshCopy(world, cell.item) : cell.item;
  if (!isReading(cell)) await writes();
  const { answer, text } = await perform(cell.operation, { world, client, item, door: cell.door, lists, who: String(cell.actor.username) });
  const faults: string[] = [];
  if (answer !== cell.expect) faults.push(`answered ${answer}, the table says ${cell.expect} ("${cell.row.why}")${answer === 'deny-500' || answer === 'deny-400' || cell.expect === 'allow' ? ` ${text.slice(0, 300)}` : ''}`);
  if (!isReading(cell) && cell.expect !== 'allow') {
    const written = await writes();
    if (written.length > 0) faults.push(`was to change nothing, and wrote ${written.join(', ')}`);
  }
  const leaked = leaks(cell.actor, text);
  if (leaked.length > 0) faults.push(`shows ${leaked.slice(0, 5).join(', ')}`);
  return faults.length === 0 ? undefined : `${nameOf(cell)}: ${faults.join('; ')}`;
};
