import { z } from 'zod';
import { recordEvent } from '../../../audit-trail';
import { contributionsOf, defineCommand, lockFor, query, runCommand, sql, type CommandContext } from '../../../kernel';
import { inForceAt, type InForce } from '../data/inForce';
import { reviewRule } from '../data/reviewRule';
import { signedPlace } from '../data/who';
import { reviewFail } from '../errors';
import { label } from '../translations';

const line = z.object({ mandate: z.guid(), keep: z.boolean(), reason: z.string().trim().max(1000).optional() });
type Line = z.output<typeof line>;
type Decided = { mandate: string; decision: 'keep' | 'end' | 'above'; reason: string | null; lastUsedAt: string | null };

/** Ends one by the command that ends mandates, under the signer's own power: who may not end it is refused there, and nothing is signed. */
const end = async ({ req }: CommandContext, { mandate, reason }: Line): Promise<void> => {
  if (!reason) throw reviewFail(req, 'review.no-reason');
  const revoke = contributionsOf(req.payload.config).commands.find(({ name }) => name === 'mandates.revoke');
  if (!revoke) throw new Error('no command mandates.revoke');
  await runCommand(revoke, req, { id: mandate, reason });
};

const decide = (all: readonly InForce[], lines: readonly Line[], signer: string): Decided[] | undefined => {
  const given = new Map(lines.map((each) => [each.mandate, each]));
  const theirs = all.filter(({ user }) => user !== signer);
  if (given.size !== lines.length || given.size !== theirs.length || theirs.some(({ id }) => !given.has(id))) return undefined;
  return all.map(({ id, user, lastUsedAt }) => {
    const each = given.get(id);
    if (user === signer || !each) return { mandate: id, decision: 'above', reason: null, lastUsedAt };
    return { mandate: id, decision: each.keep ? 'keep' : 'end', reason: each.reason ?? null, lastUsedAt };
  });
};

/**
 * Signs that the mandates of one organisation were looked through: each in force is kept, or ended with a reason; one's own is the level
 * above's. All of them or none: what was granted or ended meanwhile makes it be looked through anew. What was decided is evidence.
 */
export const signReview = defineCommand({
  name: 'mandate-reviews.sign',
  summary: label('command.sign'),
  input: z.object({ organization: z.guid(), lines: z.array(line).max(500) }),
  rest: { method: 'post', path: '/mandate-reviews/:organization/sign' },
  kind: 'write',
  authorize: async ({ req }, { organization }) => void (await signedPlace(req, organization)),
  run: async (ctx, { organization, lines }) => {
    const { req, now, command } = ctx;
    await lockFor(req, `mandate-review:${organization}`);
    const signer = String(req.user?.id);
    const { id: ruleId } = await reviewRule(req);
    const all = await inForceAt(req, organization);
    if (all.length === 0) throw reviewFail(req, 'review.empty');
    const decided = decide(all, lines, signer);
    if (!decided) throw reviewFail(req, 'review.changed');
    for (const each of lines) if (!each.keep) await end(ctx, each);
    const [review] = await query<{ id: string }>(
      req,
      sql`insert into handbook.mandate_reviews (organization_id, signed_by, rule_id) values (${organization}::uuid, ${signer}::uuid, ${ruleId}::uuid) returning id`,
    );
    await query(
      req,
      sql`insert into handbook.mandate_review_lines (review_id, mandate_id, decision, reason, last_used_at)
          select ${review?.id ?? null}::uuid, (l ->> 'mandate')::uuid, l ->> 'decision', l ->> 'reason', (l ->> 'lastUsedAt')::timestamptz from jsonb_array_elements(${JSON.stringify(decided)}::jsonb) l`,
    );
    const count = (of: Decided['decision']): number => decided.filter(({ decision }) => decision === of).length;
    const counts = { kept: count('keep'), ended: count('end'), above: count('above') };
    await recordEvent(req, { action: command, organization, at: now, detail: { review: review?.id, ...counts } });
    return { id: review?.id, ...counts };
  },
});
