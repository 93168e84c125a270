import type { CollectionSlug, PayloadRequest } from 'payload';
import { fail, vietnamDay } from '../../kernel';
import { citeDocument, type Cited } from '../domain/cite';
import { readingOf, type Section } from '../domain/reading';
import { counts, standingOn, type RelationKind } from '../domain/standing';
import type { Other, ReadDocument, Related } from './types';

type Relation = { kind: RelationKind; document?: string | null; otherTitle?: string | null; part?: string | null; from?: string | null };
type Row = Omit<Cited, 'title'> & {
  id: string; title?: string | null; issuer?: string | null; signer?: string | null; summary?: string | null; inForce?: string | null; expiresOn?: string | null;
  sections?: Section[] | null; relations?: Relation[] | null; _status?: string;
};

/** As many later documents as anybody will read of. */
const MOST_LATER = 100;
const dayOf = (value: string | null | undefined): string | null => (value ? vietnamDay(value) : null);
const citedOf = (row: Row): Cited => ({ type: row.type, title: row.title ?? '', number: row.number, symbol: row.symbol, dateIssued: dayOf(row.dateIssued) });
const other = (row: Row): Other => ({ id: row.id, title: row.title ?? '', cite: citeDocument(citedOf(row)) });

const HEAD = { title: true, type: true, number: true, symbol: true, dateIssued: true, inForce: true } as const;

/** With the reader's own rights: what does not reach them is not there. */
const find = async (req: PayloadRequest, collection: string, where: Record<string, unknown>, select: Record<string, unknown>, limit: number, draft = false): Promise<Row[]> => {
  const { docs } = await req.payload.find({
    collection: collection as CollectionSlug, where: where as never, select: select as never, limit, depth: 0, pagination: false, draft, overrideAccess: false, req,
  });
  return docs as unknown as Row[];
};

const related = ({ kind, part, from }: Relation, document: Other): Related => ({ kind, part: part?.trim() || null, from: dayOf(from), document });

/** What later live documents say of this one. Where they do not say from when, it counts from their own day. */
const laterOnes = async (req: PayloadRequest, collection: string, id: string): Promise<Related[]> => {
  const rows = await find(req, collection, { and: [{ 'relations.document': { equals: id } }, { _status: { equals: 'published' } }] }, { ...HEAD, relations: true }, MOST_LATER);
  return rows.flatMap((row) =>
    (row.relations ?? [])
      .filter(({ document }) => document === id)
      .map((relation) => related({ ...relation, from: relation.from ?? row.inForce ?? row.dateIssued }, other(row))),
  );
};

const earlierOnes = async (req: PayloadRequest, collection: string, relations: readonly Relation[]): Promise<Related[]> => {
  const ids = relations.flatMap(({ document }) => document ?? []);
  const rows = ids.length === 0 ? [] : await find(req, collection, { id: { in: ids } }, HEAD, ids.length);
  return relations.flatMap((relation) => {
    const row = rows.find(({ id }) => id === relation.document);
    // One that the reader may not see is not named; one that is not here is what its author wrote.
    if (relation.document) return row ? [related(relation, other(row))] : [];
    return [related(relation, { id: null, title: relation.otherTitle ?? '', cite: relation.otherTitle ?? '' })];
  });
};

/** A document for reading, with the reader's own rights; 404 when it is not there for them. */
export const readDocument = async (req: PayloadRequest, collection: string, id: string, now: Date): Promise<ReadDocument> => {
  const whole = { ...HEAD, issuer: true, signer: true, summary: true, expiresOn: true, sections: true, relations: true, _status: true };
  const one = async (draft: boolean): Promise<Row | undefined> => (await find(req, collection, { id: { equals: id } }, whole, 1, draft))[0];
  const stored = await one(false);
  // Of what never was live, the board reads its newest draft.
  const row = stored && stored._status !== 'published' ? await one(true) : stored;
  if (!row) throw fail(req, 'not-found');
  const today = vietnamDay(now);
  const own = { inForce: dayOf(row.inForce), expiresOn: dayOf(row.expiresOn) };
  const changedBy = await laterOnes(req, collection, id);
  return {
    ...other(row), id,
    live: row._status === 'published',
    issuer: row.issuer ?? null, signer: row.signer ?? null, summary: row.summary ?? null,
    dateIssued: dayOf(row.dateIssued), ...own, ...standingOn(own, changedBy, today),
    changedBy: changedBy.sort((a, b) => Number(counts(b, today)) - Number(counts(a, today)) || (b.from ?? '').localeCompare(a.from ?? '')),
    relations: await earlierOnes(req, collection, row.relations ?? []),
    sections: readingOf(citedOf(row), row.sections ?? []),
  };
};
