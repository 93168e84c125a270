import { randomUUID } from 'node:crypto';
import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { recordEvent } from '../../../audit-trail';
import { defineCommand, query, seals, sql, withTicket } from '../../../kernel';
import { MEMBERS } from '../../slugs';
import { keepScan } from '../data/folder';
import { lock } from '../data/lockedBytes';
import { requirePaper } from '../data/papers';
import { fileKeyAt } from '../data/sealing';
import { setItem } from '../data/setItem';
import { takeScan, type Scanned } from '../data/takeScan';
import { dossierFail } from '../errors';
import { dossierLabel } from '../translations';
import { paperInput } from './inputs';
import { dossierKeeper } from './keeper';

/** In JSON a file is small: the form carries large ones. */
const MOST_BASE64 = 700_000;
const SCANNED = 'handbook.dossier-scan';

const sentFile = (req: PayloadRequest, file: { name: string; data: string } | undefined): { name: string; data: Buffer } => {
  if (file) return { name: file.name, data: Buffer.from(file.data, 'base64') };
  if (req.file && req.file.data.length > 0) return { name: req.file.name, data: req.file.data };
  throw dossierFail(req, 'dossier.no-file');
};

/** Adds a scan of a paper, in place of the one before. It is looked at like every upload, and lies encrypted. The paper is there, then. */
export const attach = defineCommand({
  name: 'dossier.attach',
  summary: dossierLabel('command.dossier.attach'),
  input: z.object({ id: z.guid(), ...paperInput, file: z.object({ name: z.string().trim().min(1).max(255), data: z.base64().max(MOST_BASE64) }).optional() }),
  rest: { method: 'post', path: '/members/:id/dossier/attach' },
  kind: 'write',
  takesFile: true,
  prepare: async ({ req, now }, { id, paper, year, file }) => {
    const { member } = await dossierKeeper(req, id);
    await requirePaper(req, paper, year, now);
    req.context[SCANNED] = await takeScan(req, sentFile(req, file), member.cell);
  },
  authorize: async ({ req }, { id }) => void (await dossierKeeper(req, id)),
  run: async ({ req, now, command }, { id, paper, year }) => {
    const { user, member } = await dossierKeeper(req, id);
    const scan = req.context[SCANNED] as Scanned | undefined;
    if (!scan) throw dossierFail(req, 'dossier.no-file');
    const file = randomUUID();
    const { key, locked } = lock(scan.bytes);
    // The file first: a row without its file would be a promise nobody keeps. What is rolled back is swept.
    await keepScan(file, locked);
    const at = now.toISOString();
    await withTicket(req, `${command}:${id}`, async () => {
      const [item] = await query<{ state: string; place: string; pages: number | null; note: string }>(
        req,
        sql`select state, place, pages, note from handbook.dossier_items where member_id = ${id}::uuid and paper = ${paper} and year = ${year} and superseded_at is null`,
      );
      if (item?.state !== 'present') await setItem(req, { member: id, paper, year, state: 'present', place: '', pages: null, note: item?.note ?? '', by: user, now });
      await query(
        req,
        sql`update handbook.dossier_files set voided_at = ${at}::timestamptz, voided_by = ${user}::uuid, void_reason = ${command}
            where member_id = ${id}::uuid and paper = ${paper} and year = ${year} and voided_at is null`,
      );
      await query(
        req,
        sql`insert into handbook.dossier_files (id, member_id, paper, year, mime, bytes, sha256, sealed_key, added_by, added_at)
            values (${file}::uuid, ${id}::uuid, ${paper}, ${year}, ${scan.mime}, ${scan.bytes.length}, ${scan.sha256}, ${seals().seal(fileKeyAt(file), key.toString('base64'))}, ${user}::uuid, ${at}::timestamptz)`,
      );
    });
    await recordEvent(req, { action: command, organization: member.cell, at: now, collection: MEMBERS, documentId: id, detail: { paper, year, file, mime: scan.mime, bytes: scan.bytes.length } });
    return { id: file, member: id, paper, year };
  },
});
