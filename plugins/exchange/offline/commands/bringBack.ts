import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { recordEvent } from '../../../audit-trail';
import { scanned } from '../../../file-texts';
import { defineCommand, inTransaction, isHandbookError, query, seals, sql, type CommandContext } from '../../../kernel';
import { exchangeFail } from '../../errors';
import { label, t } from '../../translations';
import { applyFields, applyItem } from '../data/applyItem';
import { openRows, type OpenRow } from '../data/openRows';
import { returnKeyAt, seenPack, type PackRow } from '../data/packRow';
import { settle } from '../data/settle';
import { stageReturn } from '../data/stageReturn';
import { standingOf } from '../data/standing';
import { openReturn } from '../domain/locked';
import { returnFileSchema, type ReturnContent, type ReturnFile } from '../domain/packContent';

const MOST_BYTES = 8_000_000;
const MOST_BASE64 = 1_400_000;
export type BroughtBack = { id: string; again: boolean; items: number; fresh: number; applied: number; open: number };

const bytesOf = (req: PayloadRequest, file: { data: string } | undefined): Buffer => {
  const bytes = file ? Buffer.from(file.data, 'base64') : req.file?.data;
  if (!bytes || bytes.length === 0 || bytes.length > MOST_BYTES) throw exchangeFail(req, 'offline.file');
  return bytes;
};

const fileOf = (req: PayloadRequest, bytes: Buffer): ReturnFile => {
  try {
    return returnFileSchema.parse(JSON.parse(bytes.toString('utf8')));
  } catch {
    throw exchangeFail(req, 'offline.file');
  }
};

/** The pack that a file is of, and what it says. Ended packs take nothing any more. */
const opened = async (req: PayloadRequest, file: ReturnFile, lock = false): Promise<{ pack: PackRow; key: Buffer; content: ReturnContent }> => {
  const pack = await seenPack(req, file.pack, { lock });
  if (pack.state === 'lost') throw exchangeFail(req, 'offline.lost');
  if (pack.state === 'closed' || pack.sealedKey === null) throw exchangeFail(req, 'offline.closed');
  const key = Buffer.from(seals().open(returnKeyAt(pack.id), pack.sealedKey), 'base64');
  const content = pack.base === file.base ? openReturn(key, file) : undefined;
  if (!content) throw exchangeFail(req, 'offline.altered');
  return { pack, key, content };
};

const why = t('vi', 'offline.why-back');

/** Rows that change nothing that was changed meanwhile, those of one record together. */
const groupsOf = (rows: readonly OpenRow[]): OpenRow[][] => {
  const clean = rows.filter(({ outcome, state }) => outcome === 'clean' && state === 'open');
  const byMember = new Map<string, OpenRow[]>();
  for (const row of clean) {
    const name = row.item.kind === 'field' ? row.item.member : row.id;
    byMember.set(name, [...(byMember.get(name) ?? []), row]);
  }
  return [...byMember.values()];
};

/** Carries one group out, in a transaction of its own; undefined: done, else the refusal's words. */
const attempt = async ({ req, now, command }: CommandContext, { id: pack, organization }: PackRow, rows: readonly OpenRow[]): Promise<string | undefined> => {
  try {
    await inTransaction(req, async () => {
      const standing = await standingOf(req, rows.map(({ item }) => item), { pack, why, organization });
      const fields = rows.flatMap(({ item }) => (item.kind === 'field' ? [item] : []));
      if (fields.length > 0) await applyFields(req, fields, standing);
      else for (const { item } of rows) await applyItem(req, item, standing);
      await settle(req, { command, now, pack, rows: rows.map(({ id }) => id), state: 'applied' });
    });
    return undefined;
  } catch (error) {
    if (!isHandbookError(error)) throw error;
    return error.message;
  }
};

/** What is unchanged since goes into the register by its own commands, a record at a time; what they refuse stays, with their words. */
const carryOut = async (ctx: CommandContext, pack: PackRow): Promise<number> => {
  const { req, now, command } = ctx;
  let applied = 0;
  const groups = groupsOf(await inTransaction(req, () => openRows(req, pack.id)));
  for (const group of groups) {
    // One value that is not taken leaves the others of the record their way.
    const parts = (await attempt(ctx, pack, group)) === undefined ? [] : group.map((row) => [row]);
    if (parts.length === 0) applied += group.length;
    for (const part of parts) {
      const told = await attempt(ctx, pack, part);
      if (told === undefined) applied += 1;
      else await inTransaction(req, () => settle(req, { command, now, pack: pack.id, rows: part.map(({ id }) => id), state: 'refused', told }));
    }
  }
  return applied;
};

/**
 * Takes the file that a pack's page made. What is unchanged since it was taken out is carried out by the register's own commands under the power of who brings it
 * back; what changed since is shown and decided row by row. Brought again, nothing happens twice; cut off, it is gone on with by bringing it again.
 */
export const bringBack = defineCommand({
  name: 'offline-packs.bring-back',
  summary: label('command.offline-packs.bring-back'),
  input: z.object({
    /** In JSON and GraphQL; else the file of a form. */
    file: z.object({ name: z.string().max(255), data: z.base64().max(MOST_BASE64) }).optional(),
  }),
  rest: { method: 'post', path: '/offline-packs/bring-back' },
  kind: 'write',
  takesFile: true,
  eachApart: true,
  authorize: async ({ req }, { file }) => void (await opened(req, fileOf(req, bytesOf(req, file)))),
  run: async (ctx, { file }): Promise<BroughtBack> => {
    const { req, now, command } = ctx;
    const bytes = bytesOf(req, file);
    const envelope = fileOf(req, bytes);
    await scanned(req, bytes, 'application/json');
    const { pack, staged, items } = await inTransaction(req, async () => {
      const found = await opened(req, envelope, true);
      const { organization, id } = found.pack;
      const standing = await standingOf(req, found.content.items, { pack: id, why, organization });
      const done = await stageReturn(req, { command, now, pack: found.pack, key: found.key, file: bytes, items: found.content.items, standing });
      if (!done.again) await recordEvent(req, { action: command, organization, at: now, detail: { pack: id, items: found.content.items.length, fresh: done.fresh } });
      return { pack: found.pack, staged: done, items: found.content.items.length };
    });
    const applied = await carryOut(ctx, pack);
    const [left] = await inTransaction(req, () => query<{ open: number }>(req, sql`select count(*)::integer as open from handbook.offline_rows where pack_id = ${pack.id}::uuid and state in ('open', 'refused')`));
    return { id: pack.id, again: staged.again, items, fresh: staged.fresh, applied, open: left?.open ?? 0 };
  },
});
