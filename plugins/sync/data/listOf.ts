import type { CollectionSlug, PayloadRequest } from 'payload';
import type { Power } from '../../hierarchical-access';
import { clock, contributionsOf, isHandbookError } from '../../kernel';
import type { SyncList } from '../options';

/** More than a reader's chain of places, or a city's topics, ever is. */
const MOST = 500;

/** A small list as its owner reads it now; null where it is not for them. */
export const listOf = async (req: PayloadRequest, power: Power, list: SyncList): Promise<unknown> => {
  if ('command' in list) {
    const command = contributionsOf(req.payload.config).commands.find(({ name }) => name === list.command);
    if (!command) throw new TypeError(`sync: there is no command ${list.command}`);
    try {
      const input = command.input.parse(list.input);
      const ctx = { req, command: command.name, now: clock.now() };
      await command.authorize(ctx, input);
      return await command.run(ctx, input);
    } catch (error) {
      if (isHandbookError(error)) return null;
      throw error;
    }
  }
  const { docs } = await req.payload.find({
    collection: list.collection as CollectionSlug,
    where: list.where(power, req),
    select: Object.fromEntries(list.fields.map((name) => [name, true])),
    depth: 0,
    limit: MOST,
    sort: 'id',
    pagination: false,
    overrideAccess: false,
    req,
  });
  return docs;
};
