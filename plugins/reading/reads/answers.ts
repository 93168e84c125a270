import { z } from 'zod';

const instant = z.iso.datetime();
const place = z.looseObject({ id: z.guid(), name: z.string(), shortName: z.string().nullable() });
const size = z.looseObject({ url: z.string().nullable(), width: z.number().nullable(), height: z.number().nullable() });
const medium = z.looseObject({ id: z.guid(), url: z.string().nullable(), sizes: z.record(z.string(), size) });

/** What every document has, whichever collection it is of; its own fields stand beside it under their names. */
const entry = z.looseObject({
  collection: z.string(),
  id: z.guid(),
  title: z.string(),
  owner: place.nullable(),
  topic: z.looseObject({ id: z.guid(), name: z.string() }).nullish(),
  hero: medium.nullish(),
  publishedAt: instant.nullish(),
  updatedAt: instant,
});

/** A page of the feed; `nextCursor` is null at its end. */
export const feedAnswer = z.object({ docs: z.array(entry), nextCursor: z.string().nullable() });

/** One item, whole. */
export const itemAnswer = entry.extend({ createdAt: instant });
