import { createLocalReq, type Payload } from 'payload';
import { USERS } from '../../../collections/slugs';
import { contributionsOf, isHandbookError, runCommand, type AnyCommand } from '../../../plugins/kernel';
import { CommandFailed } from '../CommandFailed';
import { words } from './words';

export type RunByName = { command: string; input: Record<string, unknown>; as: string; dryRun?: boolean; key?: string };

export const registeredCommands = (payload: Payload): AnyCommand[] => contributionsOf(payload.config).commands;

/** An object of JSON, or a failure in words. */
export const objectOf = (text: string): Record<string, unknown> => {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch {
    // Told below, as for JSON that is no object.
  }
  throw new CommandFailed(words('run.not-json'));
};

/** Runs a command of the registry as somebody: sign-in aside, all that holds over the network holds here. */
export const runByName = async (payload: Payload, { command, input, as, dryRun, key }: RunByName): Promise<unknown> => {
  const definition = registeredCommands(payload).find(({ name }) => name === command);
  if (!definition) throw new CommandFailed(words('run.unknown', { name: command }));
  const { docs } = await payload.find({
    collection: USERS,
    where: { and: [{ username: { equals: as.toLowerCase() } }, { disabledAt: { exists: false } }] },
    limit: 1,
    depth: 0,
    pagination: false,
    overrideAccess: true,
  });
  const [user] = docs;
  if (!user) throw new CommandFailed(words('run.no-user', { username: as }));
  const req = await createLocalReq({ user: { ...user, collection: USERS } as never }, payload); // the user's type is generated
  try {
    return await runCommand(definition, req, input, { ...(dryRun ? { dryRun } : {}), ...(key ? { idempotencyKey: key } : {}) });
  } catch (error) {
    if (isHandbookError(error)) throw new CommandFailed(words('run.refused', { message: error.message, code: error.code }));
    throw error;
  }
};
