import type { PayloadRequest } from 'payload';
import { query, sql } from '../../../plugins/kernel';

/** Triggers that keep content, cases, decisions, media and mandates from being deleted by anybody. */
const GUARDS: readonly { trigger: string; table?: string }[] = [
  // On the main tables of content and on all tables that belong to them.
  { trigger: 'p_publication' },
  { trigger: 'p_case', table: 'approval_cases' },
  { trigger: 'protect_evidence', table: 'approval_decisions' },
  { trigger: 'b_waits', table: 'case_waits' },
  { trigger: 'protect_evidence', table: 'case_reminders' },
  { trigger: 'p_order', table: 'withdrawal_orders' },
  { trigger: 'p_offer', table: 'publication_offers' },
  { trigger: 'protect_evidence', table: 'approval_comments' },
  { trigger: 'c_only_ends', table: 'approval_delegations' },
  { trigger: 'p_media', table: 'media' },
  { trigger: 'protect_evidence', table: 'record_readings' },
  { trigger: 'protect_evidence', table: 'registration_readings' },
  { trigger: 'protect_evidence', table: 'member_changes' },
  { trigger: 'protect_evidence', table: 'consents' },
  { trigger: 'c_keeps', table: 'member_proposals' },
  { trigger: 'c_keeps', table: 'member_history' },
  { trigger: 'c_keeps', table: 'dossier_files' },
  { trigger: 'c_keeps', table: 'exchange_partners' },
  { trigger: 'c_keeps', table: 'exchange_messages' },
  { trigger: 'c_keeps', table: 'exchange_files' },
  { trigger: 'c_keeps', table: 'offline_packs' },
  { trigger: 'p_steps', table: 'organization_reports' },
  { trigger: 'c_settled' },
  { trigger: 'c_only_ends', table: 'mandates' },
  { trigger: 'c_only_ends', table: 'group_members' },
];

type Place = { schema: string; trigger: string; table: string };

const places = async (req: PayloadRequest): Promise<Place[]> => {
  const rows = await query<Place>(
    req,
    sql`select nspname as schema, tgname as trigger, relname as "table" from pg_trigger join pg_class on pg_class.oid = tgrelid join pg_namespace on pg_namespace.oid = relnamespace where not tgisinternal`,
  );
  return rows.filter((row) => GUARDS.some(({ trigger, table }) => trigger === row.trigger && (table === undefined || table === row.table)));
};

/**
 * Switches the guards off for the length of `work`. Only the owner of the tables can, and everybody else waits until
 * this transaction ends: what others write is guarded at every moment, and a failure switches them on again.
 */
export const withoutGuards = async <T>(req: PayloadRequest, work: () => Promise<T>): Promise<T> => {
  const guards = await places(req);
  const each = async (what: 'enable' | 'disable'): Promise<void> => {
    for (const { schema, table, trigger } of guards) {
      await query(req, sql`alter table ${sql.identifier(schema)}.${sql.identifier(table)} ${sql.raw(what)} trigger ${sql.identifier(trigger)}`);
    }
  };
  await each('disable');
  const result = await work();
  // What waits for the commit is asked now: a table with questions open cannot be altered.
  await query(req, sql`set constraints all immediate`);
  await query(req, sql`set constraints all deferred`);
  await each('enable');
  return result;
};
