import { createLocalReq, type Payload, type PayloadRequest } from 'payload';
import { clock, inTransaction, query, sql } from '../../../kernel';
import { ruleAt } from '../../../rule-register';
import { unjudged, type Unjudged } from '../data/unjudged';
import { GRAVE, isNewDevice, judge, type Reason } from '../domain/judge';
import { tellSignIn } from '../notices/tellSignIn';
import { UNUSUAL_SIGN_INS } from '../rules';

const AT_ONCE = 200;

const tell = async (req: PayloadRequest, row: Unjudged, reasons: readonly Reason[]): Promise<void> => {
  const { user, at, network, device } = row;
  if (user === null) return;
  for (const reason of reasons) if (GRAVE.includes(reason.kind)) await tellSignIn.administrators(req, { user, at, reason, network });
  if (isNewDevice(row)) await tellSignIn.person(req, { user, at, device });
};

/** One batch, in one transaction: judged, and told. @returns how many */
const batch = async (payload: Payload): Promise<number> => {
  const req = await createLocalReq({}, payload);
  return inTransaction(req, async () => {
    const rule = await ruleAt(req, UNUSUAL_SIGN_INS, clock.now());
    if (!rule) return 0;
    const rows = await unjudged(req, rule.value, AT_ONCE);
    const found = rows.map((row) => ({ row, reasons: judge(row, rule.value) }));
    const written = JSON.stringify(found.map(({ row, reasons }) => ({ id: row.id, reasons })));
    await query(
      req,
      sql`update handbook.sign_ins s set judged_at = now(), reasons = s.reasons || j.reasons, rule_id = ${rule.ruleId}::uuid
          from jsonb_to_recordset(${written}::jsonb) as j(id bigint, reasons jsonb) where s.id = j.id`,
    );
    for (const { row, reasons } of found) await tell(req, row, reasons);
    return rows.length;
  });
};

/** Judges what came in since, by rule `accounts.unusual-sign-ins`; beside the sign-in, which takes as long whatever is found. Without a rule nothing is judged. */
export const judgeSignIns = async (payload: Payload): Promise<void> => {
  for (let judged = AT_ONCE; judged === AT_ONCE; ) judged = await batch(payload);
};
