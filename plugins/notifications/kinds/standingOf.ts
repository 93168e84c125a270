import type { CollectionSlug, PayloadRequest } from 'payload';
import type { Notice, Standing } from './NotificationKind';
import { kindOf } from './registry';

/** Fewer than one question may name. */
const AT_ONCE = 100;

/** Which of these the person of the request may read. */
const readable = async (req: PayloadRequest, collection: string, ids: readonly string[]): Promise<string[]> => {
  const found: string[] = [];
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const where = { id: { in: ids.slice(from, from + AT_ONCE) } };
    const { docs } = await req.payload
      .find({ collection: collection as CollectionSlug, where, depth: 0, limit: AT_ONCE, select: { createdAt: true } as never, overrideAccess: false, user: req.user, req })
      .catch((error: unknown) => {
        // Who may read nothing of it is refused as a whole.
        if ((error as { status?: unknown } | null)?.status === 403) return { docs: [] };
        throw error;
      });
    found.push(...docs.map(({ id }) => String(id)));
  }
  return found;
};

/** Kinds that say nothing else: current while the person may read the subject. */
const byReading = async (req: PayloadRequest, notices: readonly Notice[]): Promise<ReadonlyMap<string, Standing>> => {
  const standing = new Map<string, Standing>(notices.filter(({ subject }) => subject === null).map(({ id }) => [id, 'current']));
  for (const collection of new Set(notices.flatMap(({ subject }) => subject?.collection ?? []))) {
    if (!(collection in req.payload.collections)) continue;
    const about = notices.filter(({ subject }) => subject?.collection === collection);
    const seen = new Set(await readable(req, collection, [...new Set(about.flatMap(({ subject }) => subject?.id ?? []))]));
    for (const { id, subject } of about) if (subject && seen.has(subject.id)) standing.set(id, 'current');
  }
  return standing;
};

/** How each stands for the person of the request, by what its kind says. One whose kind is no more is hidden. */
export const standingOf = async (req: PayloadRequest, notices: readonly Notice[]): Promise<ReadonlyMap<string, Standing>> => {
  const standing = new Map<string, Standing>();
  for (const key of new Set(notices.map(({ kind }) => kind))) {
    const kind = kindOf(req.payload, key);
    const these = notices.filter(({ kind: its }) => its === key);
    const judged = kind ? await (kind.standing ?? byReading)(req, these) : new Map<string, Standing>();
    for (const { id } of these) standing.set(id, judged.get(id) ?? 'hidden');
  }
  return standing;
};
