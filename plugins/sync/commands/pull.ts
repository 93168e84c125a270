import { z } from 'zod';
import { asAnyCommand, defineCommand, fail, sha256, type AnyCommand } from '../../kernel';
import { heldAt, isReader, powerOf, WRITERS, type Power } from '../../hierarchical-access';
import { createAnswer, type Entry, type Told } from '../data/answer';
import { begin } from '../data/begin';
import { changesSince } from '../data/changesSince';
import { instantOf } from '../data/instant';
import { listOf } from '../data/listOf';
import { walkPage } from '../data/walkPage';
import { toldUpTo, writeCursor, type SyncState } from '../domain/cursor';
import { MOST, USUAL } from '../domain/limits';
import { heard, reshape, step, type Stream } from '../domain/streams';
import type { SyncOptions } from '../options';
import { label } from '../translations';

export type SyncAnswer = {
  changes: Entry[];
  /** To be dropped: withdrawn, or not for this reader any more. Some may never have been held. */
  removals: Told[];
  /** Small lists, whole, in place of what the phone has; only those that are another now. */
  lists: Record<string, unknown>;
  cursor: string;
  /** There is more at once: ask again with the new cursor. */
  more: boolean;
};

/** Hours after which a cursor is written anew although nothing changed, so that whoever asks never grows too old. */
const REFRESH_HOURS = 24;

const wanted = (power: Power): Stream[] => [...power.reach.map((id): Stream => `a:${id}`), ...[...new Set(heldAt(power, WRITERS))].sort().map((id): Stream => `o:${id}`)];

/**
 * What changed for this person since the cursor. First what was changed, by transaction; then, where the reader's scope became another,
 * what is live in the streams gained or lost. Everything told is read by the person's own access at this moment, so nothing is told too much; and nothing
 * too little, because whatever changes after a stream is walked comes by its changes.
 */
export const pull = (options: SyncOptions): AnyCommand => {
  const known = Object.keys(options.collections);
  return asAnyCommand(
    defineCommand({
      name: 'sync.pull',
      summary: label('command.pull'),
      input: z.object({ cursor: z.string().max(12_000).optional(), collections: z.string().max(500).optional(), limit: z.coerce.number().int().min(1).max(MOST).default(USUAL) }),
      rest: { method: 'get', path: '/sync' },
      kind: 'read',
      etag: true,
      authorize: async ({ req }) => {
        if (!isReader(await powerOf(req))) throw fail(req, 'auth.forbidden');
      },
      run: async ({ req }, { cursor, collections, limit }): Promise<SyncAnswer> => {
        const power = await powerOf(req);
        const user = String(req.user?.id);
        // Read after the power: whatever began to reach the person meanwhile is walked next time.
        const instant = await instantOf(req);
        const asked = collections?.split(',').filter((name) => name !== '');
        const before = begin(req, user, { cursor, asked, known, instant });
        const following = reshape(before, wanted(power));
        const answer = createAnswer(req, options, { follow: following.follow, limit });
        const streams = heard(following);

        const from = { ...before.position, target: before.position.target || instant.snapshot };
        const rows = await changesSince(req, { streams, collections: before.collections, from, most: limit });
        const dealt = await answer.tell(rows);
        const [next, last] = [rows[dealt], rows.at(-1)];
        const full = next !== undefined || rows.length === limit;
        // What came while the pages of an older snapshot were told comes next.
        const open = full || before.position.target !== '';
        const stale = instant.hour - before.hour >= REFRESH_HOURS;
        const state: { -readonly [K in keyof SyncState]: SyncState[K] } = { ...before, ...following };
        if (next) state.position = { ...from, xid: next.xid, n: next.n };
        else if (full && last) state.position = { ...from, xid: last.xid, n: String(BigInt(last.n) + 1n) };
        else if (open || last || stale) state.position = toldUpTo(from.target);
        if (!full && (last || stale)) state.hour = instant.hour;

        if (!open) {
          for (let [walk] = state.walks; walk && answer.left() > 0; [walk] = state.walks) {
            const collection = before.collections[walk.at] ?? '';
            const most = answer.left();
            const page = await walkPage(req, { streams: walk.streams, collection, after: walk.after, most });
            const done = await answer.tell(page.map(({ id }) => ({ collection, id })));
            const seen = page[done - 1];
            if (done < page.length) {
              if (seen) state.walks = step(state.walks, before.collections.length, [seen.at, seen.id]);
              break;
            }
            state.walks = step(state.walks, before.collections.length, page.length < most || !seen ? 'all' : [seen.at, seen.id]);
          }
        }

        const lists: Record<string, unknown> = {};
        const digests: Record<string, string> = {};
        for (const [name, list] of Object.entries(options.lists)) {
          const value = await listOf(req, power, list);
          const digest = sha256(JSON.stringify(value)).slice(0, 16);
          digests[name] = digest;
          if (before.lists[name] !== digest) lists[name] = value;
        }
        state.lists = digests;

        const same = cursor !== undefined && JSON.stringify(state) === JSON.stringify({ ...before, lists: digests }) && Object.keys(lists).length === 0;
        return { changes: answer.changes, removals: answer.removals, lists, cursor: same ? cursor : writeCursor(req.payload.secret, user, state), more: open || state.walks.length > 0 };
      },
    }),
  );
};
