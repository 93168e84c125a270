import type { PayloadRequest } from 'payload';
import { recordEvent } from '../../audit-trail';
import { clock, languageOf, lockFor, query, sql, withTicket } from '../../kernel';
import { notify } from '../../notifications';
import { exportFail } from '../errors';
import { exportKindOf, type ExportFormat, type ExportPlan } from '../kinds';
import { t } from '../translations';
import { approversOf } from './approvers';
import { limitsNow } from './limits';
import { takenAlone } from './takenAlone';

export type ExportRequest = {
  /** Key of a kind that some room declared. */
  kind: string;
  criteria: unknown;
  /** Of the kind's columns, in this order; all of them when left out. */
  columns?: readonly string[] | undefined;
  /** What for, 3–300 letters; each member in the file reads it. */
  why: string;
  format?: ExportFormat | undefined;
};
export type Requested = { id: string; state: 'waiting' | 'approved'; count: number; /** Restricted, and not in it. */ leftOut: number };

/** What was asked for, held against what its kind says of it: who may, and how much it is. */
export const planExport = async (req: PayloadRequest, { kind: key, criteria, columns }: Pick<ExportRequest, 'kind' | 'criteria' | 'columns'>): Promise<ExportPlan & { criteria: unknown; columns: readonly string[] }> => {
  const kind = exportKindOf(req.payload, key);
  if (!kind) throw exportFail(req, 'export.kind');
  const parsed = kind.criteria.safeParse(criteria);
  if (!parsed.success) throw exportFail(req, 'export.criteria');
  const wanted = columns ?? kind.columns;
  if (wanted.some((each) => !kind.columns.includes(each))) throw exportFail(req, 'export.columns');
  return { ...(await kind.plan(req, parsed.data, wanted)), criteria: parsed.data, columns: wanted };
};

/**
 * Asks for a file, in the caller's transaction: it is written down, and either goes to the worker or waits for a second person, as the rule of the day says.
 * The caller's own power is asked by the kind (`plan`).
 */
export const requestExport = async (req: PayloadRequest, { kind: key, criteria, columns, why, format = 'xlsx' }: ExportRequest): Promise<Requested> => {
  const { organization, count, leftOut, shown, criteria: parsed, columns: wanted } = await planExport(req, { kind: key, criteria, columns });
  if (count === 0) throw exportFail(req, 'export.empty');
  const now = clock.now();
  const by = String(req.user?.id);
  const { free, rule, days, since } = await limitsNow(req);
  // Two requests of one person at one instant are counted one after the other.
  await lockFor(req, `exports:${by}`);
  const before = await takenAlone(req, by, since);
  const state = count + before > free ? 'waiting' : 'approved';
  // Who approves reads why a short list waits for them.
  const said = count <= free && state === 'waiting' ? t('vi', 'shown.together', { shown: shown.slice(0, 380), before, days }) : shown;
  const [row] = await withTicket(req, 'exports.request:new', () =>
    query<{ id: string; path: string }>(
      req,
      sql`with made as (
            insert into handbook.exports (kind, criteria, criteria_shown, columns, format, language, why, by_user, organization_id, asked_count, left_out, free_count, rule_id, state, asked_at)
            values (${key}, ${JSON.stringify(parsed)}::jsonb, ${said.slice(0, 500)}, ${`{${wanted.map((each) => JSON.stringify(each)).join(',')}}`}::text[], ${format}, ${languageOf(req)}, ${why},
              ${by}::uuid, ${organization}::uuid, ${count}, ${leftOut}, ${free}, ${rule}::uuid, ${state}, ${now.toISOString()}::timestamptz)
            returning id, organization_id)
          select made.id, o.path from made join organizations o on o.id = made.organization_id`,
    ),
  );
  const id = row?.id ?? '';
  await recordEvent(req, { action: 'exports.request', organization, at: now, detail: { export: id, kind: key, count, leftOut, state, columns: wanted } });
  if (state === 'waiting') {
    const [person] = await query<{ name: string }>(req, sql`select display_name as name from users where id = ${by}::uuid`);
    await notify(req, {
      kind: 'exports.waiting', to: await approversOf(req, row?.path ?? '', by), organization, params: { count, who: person?.name ?? '' },
      link: `${req.payload.config.routes.admin}/trich-xuat`, dedupeKey: `exports.waiting:${id}`,
    });
  }
  return { id, state, count, leftOut };
};
