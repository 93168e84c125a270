import { databaseError, query, sql, withTicket, type CommandContext } from '../../../kernel';
import type { Role } from '../../domain/roles';
import { powerFail } from '../../errors';
import type { Holder } from './holder';

export type NewMandate = Holder & {
  role: Role;
  organization: string;
  validFrom: Date;
  validTo: Date | null;
  decisionNumber: string;
  decisionDate: Date;
  reason?: string | undefined;
  replaces?: string;
};

/** Constraints of migrations/sql/045 that a person can do something about. */
const CLASHES = { mandates_one_admin: 'mandate.admin-taken', mandates_once_person: 'mandate.duplicate', mandates_once_group: 'mandate.duplicate' } as const;

const constraintOf = (error: unknown, depth = 0): string | undefined => {
  if (typeof error !== 'object' || error === null || depth > 4) return undefined;
  const { constraint, cause } = error as { constraint?: unknown; cause?: unknown };
  return typeof constraint === 'string' ? constraint : constraintOf(cause, depth + 1);
};

/** Ends a mandate now; one that has not begun ends where it would have begun. */
export const endMandate = async ({ req, command }: CommandContext, id: string, at: Date): Promise<void> => {
  await withTicket(req, `${command}:${id}`, async () => {
    await query(
      req,
      sql`update mandates set valid_to = greatest(valid_from, ${at.toISOString()}::timestamptz), updated_at = now() where id = ${id}::uuid`,
    );
  });
};

/** Adds one mandate. A clash with another one is told in words. */
export const insertMandate = async ({ req, command, now }: CommandContext, mandate: NewMandate): Promise<string> => {
  try {
    const [row] = await withTicket(req, `${command}:new`, () =>
      query<{ id: string }>(
        req,
        sql`insert into mandates (user_id, group_id, role, organization_id, valid_from, valid_to, decision_number, decision_date,
              granted_by_id, reason, replaces_id, recorded_at)
            values (${mandate.user}::uuid, ${mandate.group}::uuid, ${mandate.role}, ${mandate.organization}::uuid,
              ${mandate.validFrom.toISOString()}::timestamptz, ${mandate.validTo?.toISOString() ?? null}::timestamptz,
              ${mandate.decisionNumber}, ${mandate.decisionDate.toISOString()}::timestamptz, ${req.user ? String(req.user.id) : null}::uuid,
              ${mandate.reason ?? null}, ${mandate.replaces ?? null}::uuid, ${now.toISOString()}::timestamptz)
            returning id`,
      ),
    );
    return row?.id ?? '';
  } catch (error) {
    const clash = CLASHES[constraintOf(error) as keyof typeof CLASHES];
    throw clash ? powerFail(req, clash) : (databaseError(req, error) ?? error);
  }
};
