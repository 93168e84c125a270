import type { CollectionSlug, PayloadRequest, Where } from 'payload';
import { query, sql } from '../kernel';
import type { ReadDocument } from './domain/types';

export type Standing = { id: string; digest: string | null; content: Record<string, unknown> };
export type Target = {
  /** Slug of the collection that holds documents. */
  collection: string;
  /** The organisation that answers for them (id). */
  owner: string;
};

/** Action of the audit event that each import leaves; its `digest` says what the file held. */
export const IMPORT_ACTION = 'documents.import';

/** By what a document is known again: kind and issuer, with number and symbol, else with its title. */
const sameDocument = ({ type, number, symbol, issuer, title }: ReadDocument, owner: string): Where => ({
  and: [
    { owner: { equals: owner } },
    { type: { equals: type } },
    issuer === null ? { issuer: { exists: false } } : { issuer: { equals: issuer } },
    ...(number && symbol ? [{ number: { equals: number } }, { symbol: { equals: symbol } }] : [{ title: { equals: title } }]),
  ],
});

const yearOf = (day: unknown): string | null => (typeof day === 'string' ? day.slice(0, 4) : null);

/** The owner's documents that this one is, newest drafts, as far as the person may see them. Numbers begin anew each term: the year counts. */
export const findStanding = async (req: PayloadRequest, document: ReadDocument, { collection, owner }: Target): Promise<Standing[]> => {
  const found = await req.payload.find({
    collection: collection as CollectionSlug,
    where: sameDocument(document, owner),
    draft: true,
    depth: 0,
    limit: 20,
    pagination: false,
    overrideAccess: false,
    user: req.user,
    req,
  });
  const docs = (found.docs as unknown as ({ id: string } & Record<string, unknown>)[]).filter(({ dateIssued }) => {
    const [stored, read] = [yearOf(dateIssued), yearOf(document.dateIssued)];
    return stored === null || read === null || stored === read;
  });
  return Promise.all(docs.map(async (content) => ({ id: content.id, content, digest: await importedDigest(req, collection, content.id) })));
};

/** What the last import of a document read, or null when it was never imported. */
const importedDigest = async (req: PayloadRequest, collection: string, id: string): Promise<string | null> => {
  const [event] = await query<{ digest: string | null }>(
    req,
    sql`select detail ->> 'digest' as digest from audit_events
        where collection = ${collection} and document_id = ${id} and action = ${IMPORT_ACTION} order by at desc, id limit 1`,
  );
  return event?.digest ?? null;
};

/** Whether the document is in an approval case that is not closed. */
export const hasOpenCase = async (req: PayloadRequest, collection: string, id: string): Promise<boolean> => {
  const open = await query(
    req,
    sql`select 1 from approval_cases where collection = ${collection} and document_id = ${id} and state in ('in-review', 'approved', 'scheduled')`,
  );
  return open.length > 0;
};
