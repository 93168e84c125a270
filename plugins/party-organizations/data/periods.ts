import type { PayloadRequest } from 'payload';
import { query, sql } from '../../kernel';
import { instantOf, type Decision } from './decision';

export type Change = 'create' | 'rename' | 'move' | 'merge' | 'dissolve';

type Entry = {
  organization: string;
  change: Change;
  decision: Decision;
  recordedAt: Date;
  /** The organisation is no more from `decision.from` on: the entry is a note without length. */
  ends?: boolean;
};

const columns = sql.raw('organization_id, parent_id, code, name, short_name, level, form, kind');

/**
 * Begins a new period with what the organisation is now, on the day the decision takes effect. What we believed of
 * the period before ("it goes on") is superseded by "it went on until that day", with its own decision kept.
 * Nothing is rewritten. Runs after the organisation's row was changed.
 */
export const turnPeriod = async (req: PayloadRequest, { organization, change, decision, recordedAt, ends }: Entry): Promise<void> => {
  const recorded = sql`${recordedAt.toISOString()}::timestamptz`;
  const [before] = await query<{ id: string }>(
    req,
    sql`update organization_periods set superseded_at = greatest(${recorded}, recorded_at)
        where organization_id = ${organization}::uuid and superseded_at is null and valid_to is null returning id`,
  );
  // A fixture may have begun a period in the middle of a day; a change of that day then begins with it.
  const at = sql`greatest(${instantOf(decision.from)}::timestamptz, coalesce((select valid_from from organization_periods where id = ${before?.id ?? null}::uuid), '-infinity'))`;
  if (before) {
    await query(
      req,
      sql`insert into organization_periods (${columns}, change, merged_into_id, valid_from, valid_to, decision_number, decision_date, recorded_at)
          select ${columns}, change, merged_into_id, valid_from, ${at}, decision_number, decision_date, ${recorded}
          from organization_periods where id = ${before.id}::uuid`,
    );
  }
  await query(
    req,
    sql`insert into organization_periods (${columns}, change, merged_into_id, valid_from, valid_to, decision_number, decision_date, recorded_at)
        select id, parent_id, code, name, short_name, level, form, kind, ${change}::enum_organization_periods_change, merged_into_id,
          ${at}, ${ends ? sql`${at}` : sql`null::timestamptz`}, ${decision.decisionNumber}, ${instantOf(decision.decisionDate)}::timestamptz, ${recorded}
        from organizations where id = ${organization}::uuid`,
  );
};
