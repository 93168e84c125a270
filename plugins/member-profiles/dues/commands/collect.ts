import { z } from 'zod';
import { recordEvent } from '../../../audit-trail';
import { defineCommand, lockFor, query, sql, uuidArray, vietnamDay, withTicket } from '../../../kernel';
import { cellPeople } from '../data/cellPeople';
import { duesOf, situationIn } from '../data/duesOf';
import { duesRulesOf } from '../data/duesRules';
import type { Missing } from '../domain/monthlyDues';
import { ruleAt } from '../../../rule-register';
import { monthsAfter } from '../../domain/monthsAfter';
import { DUES_RULES } from '../../rules';
import { duesFail } from '../errors';
import { duesLabel } from '../translations';
import { keptCell, monthInput, monthWithin } from './support';

type Collected = { member: string; id: string; amount: number; receipt: string };

/**
 * Writes down that dues of a month were paid, of some or of everybody in a cell: all in one transaction, each with its receipt and the
 * versions of the rules. What is collected already stays as it is, so pressing twice changes nothing. No money moves here.
 */
export const collect = defineCommand({
  name: 'dues.collect',
  summary: duesLabel('command.dues.collect'),
  input: z.object({
    cell: z.guid(),
    month: monthInput,
    /** Everybody who owes when left out. */
    members: z.array(z.guid()).min(1).max(1000).optional(),
    /** Day of collection, `YYYY-MM-DD`; today when left out. */
    on: z.iso.date().optional(),
    /** Why the month is paid for before it has come; it stands on the line. */
    ahead: z.string().trim().min(3).max(300).optional(),
  }),
  rest: { method: 'post', path: '/dues/collect' },
  kind: 'write',
  authorize: async ({ req }, { cell }) => void (await keptCell(req, cell)),
  run: async ({ req, now, command }, { cell, month: asked, members, on, ahead }) => {
    const most = (await ruleAt(req, DUES_RULES.ahead, now))?.value ?? 0;
    const month = monthWithin(req, asked, now, most);
    const day = on ?? vietnamDay(now);
    const paidIn = `${day.slice(0, 7)}-01`;
    if (day > vietnamDay(now) || month > monthsAfter(paidIn, most)) throw duesFail(req, 'dues.collected-on');
    // Some are let pay before a month has come (01-QĐ/TW, 5.2); why, who collects says.
    if (paidIn < month && ahead === undefined) throw duesFail(req, 'dues.ahead-reason');
    // One receipt after the other within a cell; and of two who press at once, the second one finds it done.
    await lockFor(req, `dues:${cell}`);
    const people = (await cellPeople(req, cell)).filter(({ since }) => since <= month);
    const wanted = members && new Set(members);
    if (wanted && [...wanted].some((id) => !people.some(({ member }) => member === id))) throw duesFail(req, 'dues.not-of-cell');
    const done = new Set((await query<{ member: string }>(req, sql`select member_id as member from handbook.dues_lines where month = ${month}::date and voided_at is null and member_id = any(${uuidArray(people.map(({ member }) => member))})`)).map(({ member }) => member));
    const rules = await duesRulesOf(req, month);
    const collected: Collected[] = [];
    const [already, exempt, unknown]: [string[], string[], { member: string; missing: Missing }[]] = [[], [], []];
    const year = Number(day.slice(0, 4));
    const [last] = await query<{ n: number }>(req, sql`select coalesce(max(receipt_number), 0)::int as n from handbook.dues_lines where cell_id = ${cell}::uuid and receipt_year = ${year}`);
    let number = last?.n ?? 0;
    await withTicket(req, `${command}:${cell}`, async () => {
      for (const person of people) {
        const { member } = person;
        if (wanted && !wanted.has(member)) continue;
        const dues = duesOf(person, month, rules);
        const situation = situationIn(person, month);
        if (done.has(member)) already.push(member);
        else if (typeof dues === 'string') unknown.push({ member, missing: dues });
        else if (dues.value.amount === 0 || situation === null) exempt.push(member);
        else {
          number += 1;
          const [row] = await query<{ id: string }>(
            req,
            sql`insert into handbook.dues_lines (member_id, cell_id, month, amount, voluntary, ahead_reason, rule_ids, situation_id, collected_on, receipt_year, receipt_number, recorded_by, recorded_at)
                values (${member}::uuid, ${cell}::uuid, ${month}::date, ${dues.value.amount}, ${dues.value.amount - dues.value.required}, ${paidIn < month ? (ahead ?? null) : null}, ${uuidArray(dues.rules.map((rule) => rule.id))}, ${situation.id}::uuid, ${day}::date, ${year}, ${number},
                  ${String(req.user?.id)}::uuid, ${now.toISOString()}::timestamptz) returning id`,
          );
          collected.push({ member, id: row?.id ?? '', amount: dues.value.amount, receipt: `${number}/${year}` });
        }
      }
    });
    if (collected.length > 0) {
      await recordEvent(req, {
        action: command, organization: cell, at: now, collection: 'organizations', documentId: cell,
        detail: { month: asked, on: day, count: collected.length, receipts: [collected[0]?.receipt ?? '', collected.at(-1)?.receipt ?? ''] },
      });
    }
    return { cell, month: asked, collected, already, exempt, unknown };
  },
});
