import type { PayloadRequest } from 'payload';
import { query, sql } from '../../kernel';
import type { ReturnKind } from '../domain/returnKinds';

export type DecisionRow = {
  stage: number;
  decider: string;
  deciderName: string;
  /** Whose deciding it was, when a delegate decided. */
  principal: string | null;
  principalName: string | null;
  organization: string;
  organizationName: string;
  decision: 'approve' | 'return';
  hash: string;
  reason: string | null;
  secondPerson: string | null;
  at: string;
};

/** All decisions of a case, oldest first. */
export const decisionsOf = (req: PayloadRequest, caseId: string): Promise<DecisionRow[]> =>
  query<DecisionRow>(
    req,
    sql`select d.stage::int as stage, d.decider_id as decider, u.display_name as "deciderName", d.principal_id as principal, p.display_name as "principalName", d.organization_id as organization,
          o.name as "organizationName", d.decision, d.hash, d.reason, d.second_person_id as "secondPerson", d.at
        from approval_decisions d join users u on u.id = d.decider_id join organizations o on o.id = d.organization_id left join users p on p.id = d.principal_id
        where d.case_id = ${caseId}::uuid order by d.at, d.stage`,
  );

export type NewDecision = {
  caseId: string;
  owner: string;
  stage: number;
  decider: string;
  principal?: string | undefined;
  organization: string;
  decision: 'approve' | 'return';
  hash: string;
  reason?: string | undefined;
  /** Of a return: what kind of reason. */
  reasonKind?: ReturnKind | undefined;
  secondPerson?: string | undefined;
  at: Date;
};

export const addDecision = async (req: PayloadRequest, decision: NewDecision): Promise<void> => {
  await query(
    req,
    sql`insert into approval_decisions (case_id, owner_id, stage, decider_id, organization_id, decision, hash, reason, reason_kind, second_person_id, principal_id, at)
        values (${decision.caseId}::uuid, ${decision.owner}::uuid, ${decision.stage}, ${decision.decider}::uuid, ${decision.organization}::uuid,
          ${decision.decision}, ${decision.hash}, ${decision.reason ?? null}, ${decision.reasonKind ?? null}, ${decision.secondPerson ?? null}::uuid, ${decision.principal ?? null}::uuid, ${decision.at.toISOString()}::timestamptz)`,
  );
};
