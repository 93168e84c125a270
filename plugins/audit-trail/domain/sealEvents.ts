import { digestOf } from './digest';
import { genesisOf, linkOf } from './link';
import type { ChainEvent, Seal } from './types';

export type NewSeal = Omit<Seal, 'sealedAt'>;
export type ChainEnd = { seq: number; hash: string };

/** Continues each event's chain, in the order given. `ends` holds the last link of the chains that have one. */
export const sealEvents = (events: readonly ChainEvent[], ends: ReadonlyMap<string, ChainEnd>): NewSeal[] => {
  const last = new Map(ends);
  return events.map((event) => {
    const chain = event.organization;
    const { seq, hash: prevHash } = last.get(chain) ?? { seq: 0, hash: genesisOf(chain) };
    const eventHash = digestOf(event);
    const hash = linkOf(prevHash, eventHash);
    last.set(chain, { seq: seq + 1, hash });
    return { chain, seq: seq + 1, eventId: event.id, eventHash, prevHash, hash };
  });
};
