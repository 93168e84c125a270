import { z } from 'zod';
import { lockDocument, type CommandContext } from '../../kernel';
import { assertHash, seen } from '../engine/authority';
import { findCase, type CaseRow } from '../engine/caseRow';

export const id = z.uuid();
export const reason = z.string().trim().min(10).max(2000);
export const stageNumber = z.coerce.number().int().min(0).max(10).optional();

/** Answer of every step: where the case stands now. */
export type Standing = { id: string; state: string; stage: number; hash: string };

/**
 * The case, locked with its document until the command ends, if this person may know of it and looks at
 * the content it holds (`If-Match`). The document is locked first, as saving does, so that the two cannot
 * wait for each other.
 */
export const lockedCase = async (ctx: CommandContext, caseId: string): Promise<CaseRow> => {
  const known = await seen(ctx.req, await findCase(ctx.req, caseId));
  await lockDocument(ctx.req, known.collection, known.document);
  const row = await seen(ctx.req, await findCase(ctx.req, caseId, true));
  assertHash(ctx.req, row, ctx.expectedHash);
  return row;
};

export const standing = async (ctx: CommandContext, caseId: string): Promise<Standing> => {
  const row = await seen(ctx.req, await findCase(ctx.req, caseId));
  return { id: row.id, state: row.state, stage: row.stage, hash: row.hash };
};

/** Authority of a step is worked out on the locked case, inside `run`; here only: is there such a case for you? */
export const authorizeSeen = async (ctx: CommandContext, input: { id: string }): Promise<void> => {
  await seen(ctx.req, await findCase(ctx.req, input.id));
};
