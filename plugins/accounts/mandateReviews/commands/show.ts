import { z } from 'zod';
import { mayGrant, powerText, type Role } from '../../../hierarchical-access';
import { defineCommand, query, sql } from '../../../kernel';
import { inForceAt, type InForce } from '../data/inForce';
import { reviewRule } from '../data/reviewRule';
import { signedPlace } from '../data/who';
import { label } from '../translations';

export type ReviewLine = Omit<InForce, 'user'> & {
  roleName: string;
  /** One's own, which the level above decides. */
  own: boolean;
  /** Whether this person may end it. */
  mayEnd: boolean;
};
export type Review = { organization: { id: string; name: string }; dueAt: string | null; months: number; lines: ReviewLine[]; last: { at: string; by: string; kept: number; ended: number } | null };

const nameOf = (req: Parameters<typeof powerText>[0], role: Role): string => powerText(req, `role.${role}`);

/** The mandates in force at one organisation, each with its last use: what a review is signed for. */
export const showReview = defineCommand({
  name: 'mandate-reviews.show',
  summary: label('command.show'),
  input: z.object({ organization: z.guid() }),
  rest: { method: 'get', path: '/mandate-reviews/:organization' },
  kind: 'read',
  authorize: async ({ req }, { organization }) => void (await signedPlace(req, organization)),
  run: async ({ req }, { organization }): Promise<Review> => {
    const { place, power } = await signedPlace(req, organization);
    const { months } = await reviewRule(req);
    const [due] = await query<{ at: Date | null }>(req, sql`select handbook.review_due(${organization}::uuid, ${months}) as at`);
    const [last] = await query<{ at: Date; by: string; kept: number; ended: number }>(
      req,
      sql`select r.signed_at as at, coalesce(u.display_name, '') as by, count(*) filter (where l.decision = 'keep')::integer as kept, count(*) filter (where l.decision = 'end')::integer as ended
          from handbook.mandate_reviews r left join users u on u.id = r.signed_by left join handbook.mandate_review_lines l on l.review_id = r.id
          where r.organization_id = ${organization}::uuid group by r.id, u.display_name order by r.signed_at desc limit 1`,
    );
    const lines = await inForceAt(req, organization);
    return {
      organization: { id: place.id, name: place.name },
      dueAt: due?.at ? new Date(due.at).toISOString() : null,
      months,
      lines: lines.map(({ user, ...line }) => ({ ...line, roleName: nameOf(req, line.role), own: user === power.user, mayEnd: user !== power.user && mayGrant(power, { role: line.role, path: place.path }) })),
      last: last ? { ...last, at: new Date(last.at).toISOString() } : null,
    };
  },
});
