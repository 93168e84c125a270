import { z } from 'zod';
import { ADMINS, heldOver } from '../../../hierarchical-access';
import { defineCommand, languageOf, query, sql, type CommandContext } from '../../../kernel';
import { findingWords, type KeptFinding } from '../../findingWords';
import { deskLabel, t, type ImportKey } from '../../translations';
import { batchColumns, batchFrom, importsAs, seenBatch, type BatchRow } from '../data/batchRow';

/** A batch as the screen shows it. `step`: what the worker does with it now, or is about to. */
export type BatchShown = Omit<BatchRow, 'told' | 'sealedKey' | 'parts' | 'by' | 'path'> & { problem: string; unknown: string[]; twice: string[] };

const shown = ({ req }: Pick<CommandContext, 'req'>, { told, sealedKey: _key, parts: _parts, by: _by, path: _path, ...row }: BatchRow): BatchShown => ({
  ...row,
  problem: told && 'key' in told ? t(languageOf(req), told.key as ImportKey, told.params) : '',
  unknown: told && 'unknown' in told ? told.unknown : [],
  twice: told && 'twice' in told ? told.twice : [],
});

/** The imports of the organisations that one administers, the latest fifty. */
export const list = defineCommand({
  name: 'member-imports.list',
  summary: deskLabel('command.list'),
  input: z.object({ purpose: z.enum(['enter', 'reconcile']).default('enter') }),
  rest: { method: 'get', path: '/member-imports' },
  kind: 'read',
  authorize: async ({ req }) => void (await importsAs(req)),
  run: async (ctx, { purpose }): Promise<{ batches: BatchShown[] }> => {
    const power = await importsAs(ctx.req);
    const over = heldOver(power, ADMINS).map((path) => sql`(o.path >= ${path} and o.path < handbook.subtree_end(${path}))`);
    const rows = await query<BatchRow>(ctx.req, sql`select ${batchColumns} ${batchFrom} where i.purpose = ${purpose} and (${sql.join(over, sql` or `)}) order by i.started_at desc limit 50`);
    return { batches: rows.map((row) => shown(ctx, row)) };
  },
});

/** One import: how far it is, and what came of it. */
export const show = defineCommand({
  name: 'member-imports.show',
  summary: deskLabel('command.show'),
  input: z.object({ id: z.guid() }),
  rest: { method: 'get', path: '/member-imports/:id' },
  kind: 'read',
  authorize: async ({ req }, { id }) => void (await seenBatch(req, id)),
  run: async (ctx, { id }): Promise<BatchShown> => shown(ctx, await seenBatch(ctx.req, id)),
});

const PAGE = 50;
export type FindingShown = { line: number; grave: boolean; shown: string; column: string; reason: string; fix: string };
export type FindingsPage = { findings: FindingShown[]; total: number };

/** What was found, by row; numbers by their last three digits, of what else is sealed nothing. */
export const findings = defineCommand({
  name: 'member-imports.findings',
  summary: deskLabel('command.findings'),
  input: z.object({ id: z.guid(), which: z.enum(['all', 'grave', 'notes']).default('all'), page: z.coerce.number().int().min(1).max(20_000).default(1) }),
  rest: { method: 'get', path: '/member-imports/:id/findings' },
  kind: 'read',
  authorize: async ({ req }, { id }) => void (await seenBatch(req, id)),
  run: async ({ req }, { id, which, page }): Promise<FindingsPage> => {
    const wanted = which === 'all' ? sql`` : sql`and grave = ${which === 'grave'}`;
    const rows = await query<KeptFinding & { total: number }>(
      req,
      sql`select line, field, code, grave, shown, params, (count(*) over ())::integer as total from handbook.member_import_findings where batch_id = ${id}::uuid ${wanted}
          order by line, grave desc, field, code limit ${PAGE} offset ${(page - 1) * PAGE}`,
    );
    const language = languageOf(req);
    return { findings: rows.map((row) => ({ line: row.line, grave: row.grave, shown: row.shown, ...findingWords(language, row) })), total: rows[0]?.total ?? 0 };
  },
});
