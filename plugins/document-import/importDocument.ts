import type { CollectionSlug, PayloadRequest } from 'payload';
import { recordEvent } from '../audit-trail';
import { canonicalJson, clock, HandbookError, inTransaction, lockFor, sha256, startOfVietnamDay } from '../kernel';
import { nameMarking, refuseMarking } from '../secrecy-guard';
import type { ReadDocument } from './domain/types';
import { findStanding, hasOpenCase, IMPORT_ACTION, type Standing, type Target } from './standing';
import { t } from './translations';

export type Outcome = 'created' | 'revised' | 'unchanged';

const STATE_KINDS = ['constitution', 'law'];

/** The collection's fields. Days are stored as the instant they begin in Viet Nam. */
const fieldsOf = (req: PayloadRequest, document: ReadDocument, file: string): Record<string, unknown> => ({
  ...document,
  dateIssued: document.dateIssued === null ? null : startOfVietnamDay(document.dateIssued).toISOString(),
  author: document.issuer ?? t(req, 'author.unknown'),
  source: t(req, 'source.file', { name: file }),
  licence: t(req, STATE_KINDS.includes(document.type) ? 'licence.state' : 'licence.party'),
});

/** Does the stored document already say all of this? For one that a person typed in: it was never imported. */
const says = ({ content }: Standing, fields: Record<string, unknown>, document: ReadDocument): boolean =>
  Object.keys(document).every((name) => canonicalJson(content[name] ?? null) === canonicalJson(fields[name] ?? null));

/**
 * Brings one document in as a draft, in the name of the request's person and under their own rights. The same
 * document a second time changes nothing, even when a person has worked on the draft meanwhile; one whose file
 * changed becomes a new draft revision of the same document. Runs in one transaction.
 */
export const importDocument = (
  req: PayloadRequest,
  document: ReadDocument,
  { file, ...target }: Target & { file: string },
): Promise<{ outcome: Outcome; id: string }> =>
  inTransaction(req, async () => {
    const { collection, owner } = target;
    // The text itself meets the guard when it is saved; the name is kept as the source.
    const level = nameMarking(file);
    if (level) await refuseMarking(req, { level, place: 'file-name' }, { what: 'file', collection, sources: [{ owner }] });
    const { type, issuer, number, symbol, title } = document;
    // Two imports at the same time: the second waits, then finds what the first made.
    await lockFor(req, `${IMPORT_ACTION}:${owner}:${canonicalJson(number && symbol ? [type, issuer, number, symbol] : [type, issuer, title])}`);
    const standing = await findStanding(req, document, target);
    if (standing.length > 1) throw new HandbookError('documents.several', 409, t(req, 'refused.several'));
    const fields = fieldsOf(req, document, file);
    const digest = sha256(canonicalJson(document));
    const [known] = standing;
    if (known && (known.digest === null ? says(known, fields, document) : known.digest === digest)) return { outcome: 'unchanged', id: known.id };
    if (known && (await hasOpenCase(req, collection, known.id))) throw new HandbookError('documents.open-case', 409, t(req, 'refused.open-case'));
    const id = await write(req, known?.id, known ? fields : { ...fields, owner }, collection);
    await recordEvent(req, { action: IMPORT_ACTION, organization: owner, at: clock.now(), collection, documentId: id, detail: { digest, file } });
    return { outcome: known ? 'revised' : 'created', id };
  });

/** Saves as the person would: their access is asked, and so are all hooks of the collection. */
const write = async (req: PayloadRequest, id: string | undefined, data: Record<string, unknown>, collection: string): Promise<string> => {
  const common = { collection: collection as CollectionSlug, data: data as never, draft: true, depth: 0, overrideAccess: false, user: req.user, req } as const;
  const saved = id === undefined ? await req.payload.create(common) : await req.payload.update({ ...common, id });
  return String(saved.id);
};
