import { z } from 'zod';
import { heldOver, isUnder, powerOf, visibleOrganization } from '../../../hierarchical-access';
import { defineCommand, fail, query, sql, startOfVietnamDay, vietnamDay } from '../../../kernel';
import { MEMBER_READERS } from '../../collections/members';
import { countsThen, membersThen } from '../data/asOf';
import { transferFail } from '../errors';
import { label } from '../translations';

type Place = { id: string; name: string; path: string };

const sum = (rows: readonly { status: string; n: number }[]): { total: number; byStatus: Record<string, number> } => ({
  total: rows.reduce((all, { n }) => all + n, 0),
  byStatus: Object.fromEntries(rows.map(({ status, n }) => [status, n])),
});

/**
 * "Members of X on 1/6/2025 as known on 1/7/2025": the tree of that day, the memberships and statuses of that day, all as they were
 * written down by then. Guests are counted apart: they belong to the strength of their own cell. A day is asked at its beginning.
 */
export const asOf = defineCommand({
  name: 'members.as-of',
  summary: label('command.as-of'),
  input: z.object({
    organization: z.guid(),
    /** The day asked about; today when left out. */
    on: z.iso.date().optional(),
    /** As it was known then: an instant with offset, or the end of a day. Now when left out. */
    known: z.union([z.iso.datetime({ offset: true }), z.iso.date()]).optional(),
    page: z.coerce.number().int().min(1).max(100_000).default(1),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  }),
  rest: { method: 'get', path: '/members/as-of' },
  kind: 'read',
  authorize: async ({ req }, { organization }) => {
    const power = await powerOf(req);
    const [place] = await query<Place>(req, sql`select id, name, path from organizations where id = ${organization}::uuid`);
    if (!place || !visibleOrganization(power, place)) throw fail(req, 'not-found');
    if (!heldOver(power, MEMBER_READERS).some((top) => isUnder(place.path, top))) throw fail(req, 'auth.forbidden');
  },
  run: async ({ req, now }, input) => {
    const { page, limit } = input;
    const today = vietnamDay(now);
    const on = input.on ?? today;
    if (on > today) throw transferFail(req, 'transfer.as-of-future');
    const known = input.known === undefined ? now : input.known.length === 10 ? new Date(startOfVietnamDay(input.known).getTime() + 86_400_000 - 1) : new Date(input.known);
    const [place] = await query<Place>(req, sql`select id, name, path from organizations where id = ${input.organization}::uuid`);
    if (!place) throw fail(req, 'not-found');
    const question = { organization: place.path, tops: heldOver(await powerOf(req), MEMBER_READERS), on: startOfVietnamDay(on), known };
    const counts = await countsThen(req, question);
    const [home, guests] = [sum(counts.filter(({ kind }) => kind === 'official')), sum(counts.filter(({ kind }) => kind === 'temporary'))];
    const members = await membersThen(req, question, { limit, offset: (page - 1) * limit });
    return {
      organization: { id: place.id, name: place.name }, on, known: known.toISOString(),
      strength: home, guests, members, page, pages: Math.max(1, Math.ceil((home.total + guests.total) / limit)),
    };
  },
});
