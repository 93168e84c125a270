import { z } from 'zod';
import { heldOver, powerOf } from '../../../hierarchical-access';
import { defineCommand, fail, query, sql, startOfVietnamDay, vietnamDay } from '../../../kernel';
import { MEMBER_READERS } from '../../collections/members';
import { transferFail } from '../../transfers/errors';
import { readPlace, requireReader, type Place } from '../../warnings/data/scope';
import { keptFigures } from '../data/kept';
import { readFigures } from '../data/readFigures';
import { figureLabel } from '../translations';

const DAY_MS = 86_400_000;

export const figuresInput = z.object({
  /** This organisation and those below it; the first of those in one's care when left out. */
  organization: z.guid().optional(),
  /** The day asked about, at its beginning; now when left out. */
  on: z.iso.date().optional(),
  /** As it was known at the end of that day; as known now when left out. */
  known: z.iso.date().optional(),
  /** Counted now, whatever is kept of the night. */
  fresh: z.union([z.boolean(), z.enum(['true', 'false']).transform((text) => text === 'true')]).optional(),
});

/** Strength, sex, age, schooling and admissions of an organisation and everything below it, and of each organisation next below: on any day, as known on any day. Of large ones as the worker counted last, and then with the instant (`countedAt`). */
export const readFiguresCommand = defineCommand({
  name: 'figures.read',
  summary: figureLabel('command.figures.read'),
  input: figuresInput,
  rest: { method: 'get', path: '/figures' },
  kind: 'read',
  authorize: async ({ req }, { organization }) => void (await (organization === undefined ? requireReader(req) : readPlace(req, organization))),
  run: async ({ req, now }, { organization, on, known, fresh }) => {
    const today = vietnamDay(now);
    if ((on ?? today) > today || (known ?? today) > today) throw transferFail(req, 'transfer.as-of-future');
    const tops = heldOver(await powerOf(req), MEMBER_READERS);
    const place = organization === undefined ? (await query<Place>(req, sql`select id, name, path, form from organizations where path = ${tops[0] ?? ''}`))[0] : await readPlace(req, organization);
    if (!place) throw fail(req, 'not-found');
    const asked = {
      organization: place, tops, present: on === undefined && known === undefined,
      on: on === undefined ? now : startOfVietnamDay(on),
      known: known === undefined || known === today ? now : new Date(startOfVietnamDay(known).getTime() + DAY_MS - 1),
    };
    // The way up, as far as this person oversees.
    const above = await query<{ id: string; name: string }>(req, sql`select id, name from organizations o where ${place.path} like o.path || '%' and o.path <> ${place.path} and (${sql.join(tops.map((top) => sql`o.path like ${`${top}%`}`), sql` or `)}) order by length(o.path)`);
    // Of the present as known before nothing is kept.
    const kept = fresh === true || (on === undefined && known !== undefined) ? undefined : await keptFigures(req, asked, on, now);
    return {
      organization: { id: place.id, name: place.name, form: place.form }, above, on: on ?? today, known: known ?? null,
      // When the worker counted; null: counted for this answer.
      countedAt: kept?.countedAt.toISOString() ?? null,
      figures: kept?.figures ?? (await readFigures(req, asked)),
    };
  },
});
