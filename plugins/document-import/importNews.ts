import { randomBytes } from 'node:crypto';
import type { CollectionSlug, PayloadRequest } from 'payload';
import { recordEvent } from '../audit-trail';
import type { Structure } from '../file-texts/pure';
import { clock } from '../kernel';
import { toLexical } from './domain/toLexical';
import { IMPORT_ACTION } from './standing';
import { t } from './translations';
import { newsIn } from './view/previewOf';

type Target = { collection: string; owner: string; file: string; digest: string };

/** A draft of news, by the person's own rights; its text with headings, formats and tables. Every import makes a new one. */
export const importNews = async (req: PayloadRequest, structure: Pick<Structure, 'blocks' | 'notes'>, fields: { title?: string; summary?: string }, { collection, owner, file, digest }: Target): Promise<string> => {
  const { title, summary, body } = newsIn(structure, file);
  const data = {
    title, summary, ...fields, owner,
    body: toLexical({ blocks: body, notes: structure.notes }, t(req, 'notes'), () => randomBytes(12).toString('hex')),
    source: t(req, 'source.file', { name: file }),
  };
  const { id } = await req.payload.create({ collection: collection as CollectionSlug, data: data as never, draft: true, depth: 0, overrideAccess: false, user: req.user, req });
  await recordEvent(req, { action: IMPORT_ACTION, organization: owner, at: clock.now(), collection, documentId: String(id), detail: { digest, file } });
  return String(id);
};
