import { z } from 'zod';
import { defineCommand, fail, query, seals, sql, type CommandContext } from '../../../kernel';
import { powerOf } from '../../../hierarchical-access';
import { actsFor, opener } from '../../record/access/keepers';
import { keptScan } from '../data/folder';
import { unlock } from '../data/lockedBytes';
import { fileKeyAt } from '../data/sealing';
import { dossierFail } from '../errors';
import { dossierLabel } from '../translations';

type Reader = { user: string; organization: string | null };

/** Whoever may open the record, and the member themself; for others there is no such scan, nor for anybody once it was voided. */
const readerOf = async ({ req }: CommandContext, id: string): Promise<Reader> => {
  const [file] = await query<{ member: string; owner: string | null }>(
    req,
    sql`select f.member_id as member, m.user_id as owner from handbook.dossier_files f join members m on m.id = f.member_id where f.id = ${id}::uuid and f.voided_at is null`,
  );
  if (!file) throw fail(req, 'not-found');
  const own = (await powerOf(req)).user;
  if (own !== null && own === file.owner) return { user: own, organization: null };
  const { power, user, member } = await opener(req, file.member);
  return { user, organization: actsFor(power, member.path) };
};

/** Opens a scan. Who did, when and what for is written down in the same transaction and shown to the member; nobody is written down for their own. */
export const openFile = defineCommand({
  name: 'dossier.open-file',
  summary: dossierLabel('command.dossier.open-file'),
  input: z.object({ id: z.guid(), why: z.string().trim().min(3).max(300) }),
  rest: { method: 'post', path: '/members/dossier/files/:id/open' },
  kind: 'write',
  secret: true,
  authorize: async (ctx, { id }) => void (await readerOf(ctx, id)),
  run: async (ctx, { id, why }) => {
    const { req } = ctx;
    const { user, organization } = await readerOf(ctx, id);
    const [opened] = await query<{ mime: string; sealed: string }>(
      req,
      sql`select media_type as mime, sealed from handbook.open_dossier_file(${id}::uuid, ${user}::uuid, ${organization}::uuid, 'record', ${why})`,
    );
    const locked = await keptScan(id);
    if (!opened || !locked) throw dossierFail(req, 'dossier.gone');
    const bytes = unlock(Buffer.from(seals().open(fileKeyAt(id), opened.sealed), 'base64'), locked);
    return { id, mime: opened.mime, data: bytes.toString('base64') };
  },
});
