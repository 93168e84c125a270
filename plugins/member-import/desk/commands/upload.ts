import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { recordEvent } from '../../../audit-trail';
import { scanned } from '../../../file-texts';
import { ADMINS } from '../../../hierarchical-access';
import { defineCommand, fail, fileKey, query, seals, sql, startOfVietnamDay, vietnamDay, withTicket } from '../../../kernel';
import { nameMarking, refuseMarking } from '../../../secrecy-guard';
import { LIMITS } from '../../files/readSheet';
import { deskLabel } from '../../translations';
import { importsAs, seenBatch } from '../data/batchRow';
import { importFail } from '../errors';
import { keepPiece, uploadKeyAt } from '../files/pieces';

/** What one piece may hold: below what the server takes in one form. */
const PIECE = 20_000_000;
const MOST_BASE64 = 700_000;

const bytesOf = (req: PayloadRequest, file: { data: string } | undefined): Buffer => {
  const bytes = file ? Buffer.from(file.data, 'base64') : req.file?.data;
  if (!bytes || bytes.length === 0 || bytes.length > PIECE) throw importFail(req, 'member-import.file');
  return bytes;
};

/**
 * A list of members, in pieces: the first opens the batch, with the last the worker begins to read and check it. Nothing is entered by it. Each piece is scanned like
 * any upload and kept encrypted until the batch has come to its end.
 */
export const upload = defineCommand({
  name: 'member-imports.upload',
  summary: deskLabel('command.upload'),
  input: z.object({
    /** The batch that the first piece opened. */
    id: z.guid().optional(),
    part: z.coerce.number().int().min(0).max(Math.ceil(LIMITS.bytes / PIECE)).default(0),
    parts: z.coerce.number().int().min(1).max(Math.ceil(LIMITS.bytes / PIECE)).default(1),
    name: z.string().trim().min(1).max(200),
    /** `reconcile`: nothing is entered; the list is held against the register. */
    purpose: z.enum(['enter', 'reconcile']).default('enter'),
    /** From when on the members are in their cells, where the file does not say. */
    since: z.iso.date().optional(),
    /** In JSON and GraphQL a small file. */
    file: z.object({ name: z.string().max(255), data: z.base64().max(MOST_BASE64) }).optional(),
  }),
  rest: { method: 'post', path: '/member-imports/upload' },
  kind: 'write',
  takesFile: true,
  prepare: async ({ req }, { file, name }) => {
    const power = await importsAs(req);
    const level = nameMarking(name);
    const owner = power.mandates.find(({ role }) => ADMINS.includes(role))?.organization;
    if (level) await refuseMarking(req, { level, place: 'file-name' }, { what: 'file', collection: 'members', sources: [{ owner }] });
    await scanned(req, bytesOf(req, file), 'application/octet-stream', { data: { owner } });
  },
  authorize: async ({ req }, { id }) => {
    await importsAs(req);
    if (id !== undefined) await seenBatch(req, id);
  },
  run: async ({ req, now, command }, { id, part, parts, name, since, file, purpose }) => {
    const bytes = bytesOf(req, file);
    const power = await importsAs(req);
    if ((id === undefined) !== (part === 0) || part >= parts) throw importFail(req, 'member-import.part');
    const organization = power.mandates.find(({ role }) => ADMINS.includes(role))?.organization ?? '';
    const key = fileKey();
    const from = startOfVietnamDay(since === undefined || since > vietnamDay(now) ? vietnamDay(now) : since).toISOString();
    return withTicket(req, 'members.import:upload', async () => {
      const [made] =
        id === undefined
          ? await query<{ id: string }>(
              req,
              sql`insert into handbook.member_imports (id, purpose, file_name, file_sha256, by_user, organization_id, since) values (gen_random_uuid(), ${purpose}, ${name}, '', ${String(req.user?.id)}::uuid, ${organization}::uuid, ${from}::timestamptz) returning id`,
            )
          : [{ id }];
      const batch = await seenBatch(req, made?.id ?? '', { lock: true });
      if (batch.by !== String(req.user?.id)) throw fail(req, 'auth.forbidden');
      if (batch.state !== 'reading' || batch.wants !== null || batch.parts !== part) throw importFail(req, 'member-import.part');
      const sealed = batch.sealedKey ?? seals().seal(uploadKeyAt(batch.id), key.toString('base64'));
      await keepPiece(batch.id, part, Buffer.from(seals().open(uploadKeyAt(batch.id), sealed), 'base64'), bytes);
      const wants = part === parts - 1 ? 'read' : null;
      await query(req, sql`update handbook.member_imports set sealed_key = ${sealed}, parts = ${part + 1}, wants = ${wants} where id = ${batch.id}::uuid`);
      if (part === 0) await recordEvent(req, { action: command, organization, at: now, collection: 'members', detail: { batch: batch.id, purpose } });
      return { id: batch.id, part, parts };
    });
  },
});
