import { recordEvent } from '../../audit-trail';
import type { CommandContext } from '../../kernel';
import type { CaseRow } from './caseRow';

/** Writes one step of a case into the audit trail of the organisation that answers for it. */
export const audited = (ctx: CommandContext, row: Pick<CaseRow, 'id' | 'owner' | 'collection' | 'document' | 'hash'>, detail: Record<string, unknown> = {}): Promise<void> =>
  recordEvent(ctx.req, {
    action: ctx.command,
    organization: row.owner,
    at: ctx.now,
    collection: row.collection,
    documentId: row.document,
    detail: { case: row.id, hash: row.hash, ...detail },
  });
