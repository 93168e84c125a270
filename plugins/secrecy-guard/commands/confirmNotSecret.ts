import { z } from 'zod';
import { recordEvent } from '../../audit-trail';
import { ADMINS, heldAt, holdsOver, powerOf, WRITERS, type Role } from '../../hierarchical-access';
import { defineCommand, fail, query, sql, withTicket } from '../../kernel';
import { secrecyFail } from '../errors';
import type { SecrecyGuardOptions } from '../options';

/** Who reads for the organisation: its secretariat and board, a cell's leaders; and the boards above. */
const DECIDERS: readonly Role[] = ['editorial-reviewer', 'editorial-approver'];
const CELL: readonly Role[] = ['cell-secretary', 'cell-deputy-secretary'];

/** The trigger `p_media` knows it by this name, whatever the collection is called. */
const TICKET = 'media.confirm-not-secret';

/** A person has opened a file that no program could read, and answers for it that it holds no state secret. */
export const confirmNotSecret = ({ media }: Pick<SecrecyGuardOptions, 'media'>) => {
  const files = sql`${sql.identifier(media.replace(/-/g, '_'))}`;
  return defineCommand({
    name: `${media}.confirm-not-secret`,
    summary: { vi: 'Xác nhận tệp không có nội dung bí mật nhà nước', en: 'Confirm that a file holds no state secret' },
    input: z.object({ id: z.uuid() }),
    rest: { method: 'post', path: `/${media}/:id/confirm-not-secret` },
    kind: 'write',
    authorize: async ({ req }, { id }) => {
      const [file] = await query<{ owner: string; path: string }>(req, sql`select owner_id as owner, owner_path as path from ${files} where id = ${id}::uuid`);
      const power = await powerOf(req);
      const isDecider = file && (holdsOver(power, DECIDERS, file.path) || heldAt(power, CELL).includes(file.owner));
      if (isDecider) return;
      if (file && (heldAt(power, WRITERS).includes(file.owner) || holdsOver(power, ADMINS, file.path))) throw fail(req, 'auth.forbidden');
      throw secrecyFail(req, 'secrecy.not-found');
    },
    run: async (ctx, { id }) => {
      const { req } = ctx;
      const [file] = await withTicket(req, `${TICKET}:${id}`, () =>
        query<{ owner: string; sha256: string | null }>(req, sql`update ${files} set secrecy_check = 'confirmed', updated_at = now() where id = ${id}::uuid and secrecy_check = 'unknown' returning owner_id as owner, sha256`),
      );
      if (!file) throw secrecyFail(req, 'secrecy.state');
      await recordEvent(req, { action: ctx.command, organization: file.owner, at: ctx.now, collection: media, documentId: id, detail: { sha256: file.sha256 } });
      return { id, secrecyCheck: 'confirmed' };
    },
  });
};
