import { rm } from 'node:fs/promises';
import path from 'node:path';

import { createLocalReq, type Payload, type PayloadRequest } from 'payload';
import { mediaFolder } from '../../../collections/media';
import { recordEvent } from '../../../plugins/audit-trail';
import { clock, inTransaction, query, sql } from '../../../plugins/kernel';
import { readState, writeState, type Registry } from '../state';
import { CONTENT, contentsOf } from './contents';
import { deleteBoards } from './deleteBoards';
import { deleteContent } from './deleteContent';
import { deleteExchange } from './deleteExchange';
import { deleteMedia } from './deleteMedia';
import { deleteMembers } from './deleteMembers';
import { deleteImports } from './deleteImports';
import { deleteMeetings } from './deleteMeetings';
import { deleteNumbers } from './deleteNumbers';
import { deletePrivacy } from './deletePrivacy';
import { deleteReports } from './deleteReports';
import { deleteSites } from './deleteSites';
import { deleteSupport } from './deleteSupport';
import { deleteTopics } from './deleteTopics';
import { dissolveCells } from './dissolveCells';
import { withoutGuards } from './guards';
import { removeAccounts } from './removeAccounts';

export type Removed = {
  items: number;
  cases: number;
  media: number;
  members: number;
  deleted: number;
  disabled: number;
  cells: number;
  /** What other content still uses. */
  kept: { media: number; topics: number; cells: number };
};

/** What would be removed, or undefined when there is no demonstration. */
export const demonstrationContents = async (payload: Payload): Promise<Record<'news' | 'documents' | 'pages' | 'accounts' | 'members', number> | undefined> => {
  const state = await readState(payload);
  if (state?.phase !== 'loaded') return undefined;
  const content = await contentsOf(await createLocalReq({}, payload), state.registry);
  const { users, members } = state.registry;
  return { news: content.news.length, documents: content.documents.length, pages: content.pages.length, accounts: users.length, members: members.length };
};

const removeAll = async (req: PayloadRequest, registry: Registry): Promise<{ removed: Removed; files: string[] }> => {
  const now = clock.now();
  // Somebody may be at work: rather give up than hold everybody up.
  await query(req, sql`set local lock_timeout = '20s'`);
  const content = await contentsOf(req, registry);
  const [cases, media] = await withoutGuards(req, async () => [await deleteContent(req, content), await deleteMedia(req, registry.media)] as const);
  await deleteSites(req, registry.sites as string[] | undefined ?? []);
  await deleteBoards(req, registry.users);
  const topics = await deleteTopics(req, registry.topics);
  await withoutGuards(req, () => deletePrivacy(req, registry.members, registry.users));
  await withoutGuards(req, () => deleteSupport(req, registry.users));
  await withoutGuards(req, () => deleteMeetings(req, registry.users));
  await withoutGuards(req, () => deleteNumbers(req, registry.users));
  await withoutGuards(req, () => deleteExchange(req, registry.users));
  await withoutGuards(req, () => deleteImports(req, registry.users));
  const members = await withoutGuards(req, () => deleteMembers(req, registry.members, registry.admissions as string[] | undefined ?? []));
  await withoutGuards(req, () => deleteReports(req, registry.users));
  const cells = await dissolveCells(req, registry.cells, now);
  const accounts = await withoutGuards(req, () => removeAccounts(req, registry.users));
  const items = CONTENT.reduce((sum, name) => sum + content[name].length, 0);
  const kept = { media: media.kept, topics, cells: registry.cells.length - cells };
  const removed: Removed = { items, cases, media: media.count, members, ...accounts, cells, kept };
  const [root] = await query<{ id: string }>(req, sql`select id from organizations where parent_id is null`);
  if (root) await recordEvent(req, { action: 'demonstration.remove', organization: root.id, at: now, detail: removed });
  await writeState(req, { phase: 'removed', at: now.toISOString() });
  return { removed, files: media.files };
};

/**
 * Takes the demonstration away in one transaction: items, cases, decisions, pictures, topics, members, cells, accounts.
 * The audit trail stays whole, with the organisations it stands on; accounts that acted stay in it, disabled and without
 * a name. `payload` must be connected as the owner of the tables (DATABASE_OWNER_URL): the product's own role can delete
 * none of this. Undefined when there is no demonstration.
 */
export const removeDemonstration = async (payload: Payload): Promise<Removed | undefined> => {
  const state = await readState(payload);
  if (state?.phase !== 'loaded') return undefined;
  const req = await createLocalReq({}, payload);
  const { removed, files } = await inTransaction(req, () => removeAll(req, state.registry));
  await Promise.all(files.map((file) => rm(path.join(mediaFolder(), path.basename(file)), { force: true })));
  return removed;
};
