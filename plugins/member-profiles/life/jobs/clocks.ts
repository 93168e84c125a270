import { createLocalReq, type Payload, type PayloadRequest } from 'payload';
import { clock, inTransaction, outageOf, queryPool, sql, vietnamDay } from '../../../kernel';
import { ruleAt } from '../../../rule-register';
import { addDays, type Day } from '../../../working-calendar';
import { ADMISSION_RULES } from '../../rules/admissionRules';
import { lockAdmission } from '../admissions/data/lockAdmission';
import { noteStep, type ClockStep } from '../admissions/data/writeStep';
import { tellAdmission } from '../notices/tellAdmission';

const AT_ONCE = 500;

type Due = { id: string; kind: string; due: Day };

/** Told once for each day it is about: the telling stands among the admission's steps. */
const tell = async (payload: Payload, { id, due }: Due, what: ClockStep): Promise<void> => {
  const req = await createLocalReq({}, payload);
  await inTransaction(req, async () => {
    const row = await lockAdmission(req, id);
    if (!row) return;
    await noteStep(req, id, { action: `admissions.${what}`, step: what, to: row.state, now: clock.now(), about: due });
    await tellAdmission(req, id, what, due);
  });
};

const warnDays = async (req: PayloadRequest): Promise<number> => (await ruleAt(req, ADMISSION_RULES.warnBefore, clock.now()))?.value ?? 0;

/** Of each kind of day: what is told, and how many days before it (0: once it is over). */
const CLOCKS = [['certificate', 'certificate-expiring', true], ['ceremony', 'ceremony-overdue', false], ['probation', 'probation-ending', true], ['review', 'review-overdue', false]] as const;

/**
 * What time alone does to admissions: it tells, once, and decides nothing. A certificate runs out, a probation ends within the days of the rule;
 * a ceremony was not held, a review not decided in time.
 */
export const runLifeClocks = async (payload: Payload): Promise<void> => {
  const today = vietnamDay(clock.now());
  const before = await warnDays(await createLocalReq({}, payload));
  const failures: unknown[] = [];
  for (const [kind, what, ahead] of CLOCKS) {
    const rows = await queryPool<Due>(
      payload,
      sql`select d.admission_id as id, d.kind, to_char(d.due, 'YYYY-MM-DD') as due from handbook.life_due d
          where d.kind = ${kind} and d.due < ${ahead ? addDays(today, before + 1) : today}::date
            and not exists (select 1 from handbook.life_steps s where s.admission_id = d.admission_id and s.step = ${what} and s.about = d.due)
          order by d.due limit ${AT_ONCE}`,
    );
    // One that fails must not hold up the others; a database that is away is asked again at the next turn.
    for (const row of rows) {
      await tell(payload, row, what).catch((error: unknown) => failures.push(error));
      if (failures.length > 0 && outageOf(failures.at(-1)) !== undefined) break;
    }
  }
  if (failures.length > 0) throw failures[0];
};
