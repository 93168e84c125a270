import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { powerOf } from '../../../../hierarchical-access';
import { databaseError, defineCommand, fail, languageOf, query, sql, withTicket } from '../../../../kernel';
import { MEETING_RULES } from '../../../../rule-register';
import { keepsCell } from '../../../commands/support/cell';
import { seenMember, type MemberRow } from '../../../commands/support/member';
import { shareStructure } from '../../../transfers/data/shareStructure';
import { committeeOver } from '../../../transfers/data/sides';
import { label as memberWord } from '../../../translations';
import { lifeFail } from '../../errors';
import { tellEnding } from '../../notices/tellEnding';
import { notAfterToday } from '../../support/days';
import { day, number, reason, vote } from '../../support/inputs';
import { judgeVote } from '../../support/judgeVote';
import { label } from '../../translations';
import type { EndingRow } from '../data/endingRow';
import { lockEnding } from '../data/stepOn';
import { takeEffect } from '../data/takeEffect';
import { writeStep } from '../data/writeStep';
import { ENDING_KINDS, fits, TURNS, type EndingKind } from '../domain/kinds';

/** The ending that a restoration takes back: the last one decided, unless it was taken back. None is known of who left before this was kept. */
const restored = async (req: PayloadRequest, member: MemberRow): Promise<{ id: string; effectiveOn: string } | undefined> => {
  const [last] = await query<{ id: string; effectiveOn: string }>(
    req,
    sql`select e.id, to_char(e.effective_on, 'YYYY-MM-DD') as "effectiveOn" from handbook.endings e where e.member_id = ${member.id}::uuid and e.state = 'decided' and e.status_after = ${member.status}
        order by e.closed_at desc, e.id desc limit 1`,
  );
  if (last && (await query(req, sql`select 1 from handbook.endings where restores = ${last.id}::uuid and state = 'decided'`)).length > 0) throw lifeFail(req, 'ending.restores');
  return last;
};

/** What of the proposal judges its vote: an expulsion has a majority of its own. */
const majorityOf = (kind: EndingKind) => (kind === 'expulsion' ? MEETING_RULES.expulsion : MEETING_RULES.ordinary);

/**
 * The cell proposes what ends or suspends a membership, or gives it back; who decides, the machine says. A death is not proposed: it is
 * written down with its day and paper, and counts at once.
 */
export const propose = defineCommand({
  name: 'endings.propose',
  summary: label('command.endings.propose'),
  input: z.object({
    member: z.guid(),
    kind: z.enum(ENDING_KINDS),
    reason,
    /** The day of the member's own request; of a death, the day they died. */
    askedOn: day.optional(),
    /** The paper it rests on: request, the cell's resolution, death certificate. */
    paperNumber: number.optional(),
    paperDate: day.optional(),
    /** The cell's vote, where it voted. The software keeps the share and decides nothing by it. */
    vote: vote.optional(),
  }),
  rest: { method: 'post', path: '/endings/propose' },
  kind: 'write',
  authorize: async ({ req }, { member }) => {
    await shareStructure(req);
    const power = await powerOf(req);
    const { cell, path } = await seenMember(req, power, member);
    if (!keepsCell(power, { id: cell, path }) && !committeeOver(power, path)) throw fail(req, 'auth.forbidden');
  },
  run: async (ctx, { member: memberId, kind, reason: why, askedOn, paperNumber, paperDate, vote: given }) => {
    const { req, now, command } = ctx;
    const member = await seenMember(req, await powerOf(req), memberId);
    if (!fits(kind, member.status)) throw lifeFail(req, 'ending.status', { status: memberWord(`status.${member.status}`)[languageOf(req)] });
    for (const each of [askedOn, paperDate]) if (each !== undefined) notAfterToday(req, each, now);
    const death = kind === 'death';
    if (death && (askedOn === undefined || paperNumber === undefined)) throw lifeFail(req, 'ending.paper');
    const before = kind === 'restoration' ? await restored(req, member) : undefined;
    const judged = given ? await judgeVote(req, given, majorityOf(kind), now) : undefined;
    const at = sql`${now.toISOString()}::timestamptz`;
    const by = sql`${String(req.user?.id)}::uuid`;
    const id = await withTicket(req, `${command}:new`, async () => {
      const [row] = await query<{ id: string }>(
        req,
        sql`insert into handbook.endings (member_id, cell_id, kind, state, reason, asked_on, paper_number, paper_date, vote, status_before, status_after, effective_on, restores, interrupted_from, rules,
              proposed_by, decided_by, created_at, updated_at, closed_at)
            values (${member.id}::uuid, ${member.cell}::uuid, ${kind}, ${death ? 'decided' : 'proposed'}, ${why}, ${askedOn ?? null}::date, ${paperNumber ?? null}, ${paperDate ?? null}::date,
              ${judged ? JSON.stringify(judged.vote) : null}::jsonb, ${member.status}, ${death ? TURNS.death.to : null}, ${death ? (askedOn ?? null) : null}::date, ${before?.id ?? null}::uuid,
              ${before?.effectiveOn ?? null}::date, ${JSON.stringify(judged?.rules ?? [])}::jsonb, ${by}, ${death ? by : sql`null::uuid`}, ${at}, ${at}, ${death ? at : sql`null::timestamptz`}) returning id`,
      ).catch((error: unknown) => {
        throw databaseError(req, error)?.code === 'database.conflict' ? lifeFail(req, 'ending.under-way') : error;
      });
      return row?.id ?? '';
    });
    const state = death ? ('decided' as const) : ('proposed' as const);
    const detail = { ...(askedOn ? { askedOn } : {}), ...(paperNumber ? { paperNumber } : {}), ...(judged ? { vote: judged.vote } : {}) };
    await writeStep(req, { id, cell: member.cell, member: member.id, kind }, { action: command, step: 'propose', to: state, now, reason: why, detail });
    if (death) await takeEffect(ctx, (await lockEnding(req, id)) as EndingRow, { to: TURNS.death.to, on: askedOn ?? '' });
    await tellEnding(req, id, death ? 'decide' : 'propose');
    return { id, state };
  },
});
