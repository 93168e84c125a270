import { z } from 'zod';
import { MEETING_KINDS } from '../domain/words';

export const id = z.guid();
export const reason = z.string().trim().min(10).max(500);
const item = z.object({ title: z.string().trim().min(3).max(300), presenter: z.string().trim().max(120).default(''), /** Planned. */ minutes: z.number().int().min(1).max(600).nullable().default(null) });

/** What a meeting says before it is held. */
export const said = {
  kind: z.enum(MEETING_KINDS), title: z.string().trim().min(5).max(200),
  /** The instant it begins. */
  startsAt: z.iso.datetime({ offset: true }),
  place: z.string().trim().min(3).max(200).nullable().default(null),
  /** Where one takes part online. */
  link: z.string().trim().regex(/^https:\/\/\S{3,480}$/u).nullable().default(null),
  content: z.string().trim().max(20_000).default(''),
  /** In its order. */
  agenda: z.array(item).max(40).default([]),
};
export type Said = z.output<z.ZodObject<typeof said>>;
