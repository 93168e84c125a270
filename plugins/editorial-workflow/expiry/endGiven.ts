import { z } from 'zod';
import type { CommandContext } from '../../kernel';
import type { ExpirySaid } from '../domain/expiry';
import type { CaseRow } from '../engine/caseRow';
import { workflowFail } from '../errors';

/** The end a publication may name: an instant, `null` for none; left out, that of the item it replaces is kept. */
export const endGiven = z.iso.datetime({ offset: true }).nullable().optional();

/** What a case says of its end once this was given. @throws when the end is not after what it must be after */
export const saidBy = ({ req, now }: CommandContext, row: CaseRow, given: string | null | undefined, publication?: Date): ExpirySaid => {
  if (given === undefined) return { choice: row.expiryChoice ?? 'keep', at: row.expiresAt && new Date(row.expiresAt).toISOString() };
  if (given === null) return { choice: 'none', at: null };
  const at = new Date(given);
  if (at.getTime() <= now.getTime()) throw workflowFail(req, 'expiry.past');
  if (publication && at.getTime() <= publication.getTime()) throw workflowFail(req, 'expiry.before-publication');
  return { choice: 'at', at: at.toISOString() };
};
