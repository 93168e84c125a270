import { z } from 'zod';

const unit = { collection: z.string(), id: z.guid(), anchor: z.string(), title: z.string(), heading: z.string() };
const named = z.looseObject({ id: z.guid(), name: z.string() }).nullable();
const facet = z.array(z.looseObject({ value: z.string(), count: z.number() }));

/** A page of what was found; in `highlights`, what was asked for stands between `<mark>` and `</mark>`, and all else is escaped. */
export const findAnswer = z.object({
  total: z.number().int(),
  page: z.number().int(),
  limit: z.number().int(),
  hasNextPage: z.boolean(),
  docs: z.array(z.looseObject({ ...unit, owner: named, topic: named, highlights: z.object({ title: z.string(), heading: z.string(), text: z.string() }) })),
  facets: z.object({ collection: facet, type: facet, topic: facet, owner: facet }),
});

/** Titles and headings that hold what is being typed. */
export const suggestAnswer = z.object({ docs: z.array(z.object(unit)) });
