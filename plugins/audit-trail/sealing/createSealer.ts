import type { Payload } from 'payload';
import { clock } from '../../kernel';
import type { Head } from '../domain/types';
import { configuredSinks } from '../heads/configuredSinks';
import { fileSink } from '../heads/fileSink';
import { headsFolder } from '../heads/headFiles';
import type { HeadSink } from '../heads/HeadSink';
import { newestHeads } from '../heads/readHeads';
import { seal } from './seal';
import { storedHeads } from './storedHeads';

/** Between two comparisons of all heads: a process that loses and regains leadership may have missed some. */
const RECONCILE_MS = 10 * 60_000;

export type Sealer = {
  /** Seals what waits and writes the new heads to this machine's folder. */
  seal: (payload: Payload) => Promise<void>;
  /** Sends heads to the configured places elsewhere. What fails is offered again. */
  send: (payload: Payload) => Promise<void>;
};

type State = { folder: string; file: HeadSink; others: { sink: HeadSink; pending: Map<string, Head> }[] };

/** The worker's two tasks, with what they remember between two runs. */
export const createSealer = (): Sealer => {
  let state: State | undefined;
  let reconciled = -Infinity;

  const stateFor = (payload: Payload): State => {
    const folder = headsFolder();
    state ??= { folder, file: fileSink(folder), others: configuredSinks(payload, folder).map((sink) => ({ sink, pending: new Map() })) };
    return state;
  };
  const keep = async ({ file, others }: State, heads: readonly Head[]): Promise<void> => {
    await file.write(heads);
    for (const { pending } of others) for (const head of heads) pending.set(head.chain, head);
  };

  /** A crash between commit and writing leaves a chain ahead of its outside head: it is written now. The other way round is an alarm. */
  const reconcile = async (payload: Payload, now: State): Promise<void> => {
    const outside = await newestHeads(now.folder);
    const inside = await storedHeads(payload, clock.now().toISOString());
    const behind = inside.filter(({ chain, seq, hash }) => {
      const known = outside.get(chain);
      return known && (seq < known.seq || (seq === known.seq && hash !== known.hash));
    });
    for (const { chain, seq } of behind) payload.logger.error({ chain, seq, outside: outside.get(chain)?.seq }, 'audit: the chain is not the one whose head was written outside; run `handbook verify audit`');
    await keep(now, inside.filter(({ chain, seq }) => seq > (outside.get(chain)?.seq ?? 0)));
    for (const { pending } of now.others) for (const head of inside) pending.set(head.chain, head);
  };

  return {
    seal: async (payload) => {
      const now = stateFor(payload);
      if (performance.now() - reconciled > RECONCILE_MS) {
        await reconcile(payload, now);
        reconciled = performance.now();
      }
      await seal(payload, (heads) => keep(now, heads)).catch((error: unknown) => {
        // Heads may be committed and not written: compare again next time.
        reconciled = -Infinity;
        throw error;
      });
      await now.file.write([]);
    },
    send: async (payload) => {
      for (const { sink, pending } of stateFor(payload).others) {
        const heads = [...pending.values()];
        if (heads.length === 0) continue;
        try {
          await sink.write(heads);
          // Heads that came meanwhile stay.
          for (const head of heads) if (pending.get(head.chain) === head) pending.delete(head.chain);
        } catch (error) {
          payload.logger.error({ err: error, sink: sink.name }, 'audit: heads were not sent');
        }
      }
    },
  };
};
