import { z } from 'zod';
import { recordEvent } from '../../../audit-trail';
import { defineCommand, fail, query, sql, withTicket, type CommandContext } from '../../../kernel';
import type { Keeper } from '../../record/access/keepers';
import { MEMBERS } from '../../slugs';
import { dossierFail } from '../errors';
import { dossierLabel } from '../translations';
import { dossierKeeper } from './keeper';

type File = { member: string; paper: string; year: number; voided: boolean };

const keptFile = async ({ req }: CommandContext, id: string): Promise<Keeper & { file: File }> => {
  const [file] = await query<File>(req, sql`select member_id as member, paper, year, voided_at is not null as voided from handbook.dossier_files where id = ${id}::uuid`);
  if (!file) throw fail(req, 'not-found');
  return { ...(await dossierKeeper(req, file.member)), file };
};

/** Takes a scan out, with the reason: the wrong page, another person's paper. Its bytes go with the next sweep. */
export const voidFile = defineCommand({
  name: 'dossier.void-file',
  summary: dossierLabel('command.dossier.void-file'),
  input: z.object({ id: z.guid(), reason: z.string().trim().min(3).max(500) }),
  rest: { method: 'post', path: '/members/dossier/files/:id/void' },
  kind: 'write',
  authorize: async (ctx, { id }) => void (await keptFile(ctx, id)),
  run: async (ctx, { id, reason }) => {
    const { req, now, command } = ctx;
    const { user, member, file } = await keptFile(ctx, id);
    if (file.voided) throw dossierFail(req, 'dossier.voided');
    await withTicket(req, `${command}:${id}`, () =>
      query(req, sql`update handbook.dossier_files set voided_at = ${now.toISOString()}::timestamptz, voided_by = ${user}::uuid, void_reason = ${reason} where id = ${id}::uuid`),
    );
    await recordEvent(req, { action: command, organization: member.cell, at: now, collection: MEMBERS, documentId: file.member, detail: { paper: file.paper, year: file.year, file: id } });
    return { id, member: file.member };
  },
});
