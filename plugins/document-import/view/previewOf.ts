import type { LanguageSource } from '../../kernel';
import { lineOf, type Structure } from '../../file-texts/pure';
import { readStructured } from '../domain/readStructured';
import { shorten } from '../domain/shorten';
import { LIMITS, type ReadDocument } from '../domain/types';
import { importFail } from '../errors';
import type { Upload } from '../files/readUpload';
import { missingIn } from '../missingIn';
import { t } from '../translations';
import type { Preview } from './types';

const MOST_BLOCKS = 3000;
/** News: the collection's own limits. */
const NEWS = { title: 300, summary: 1000 } as const;

/** The document in a file, or the typed refusal of a text that is none. */
export const documentIn = (source: LanguageSource, structure: Pick<Structure, 'blocks' | 'notes'>, name: string): ReadDocument => {
  const read = readStructured(structure, name);
  if ('refusal' in read) throw importFail(source, 'import.text', { reason: t(source, `refused.${read.refusal}`, read.params) });
  return read.document;
};

/** A file's first heading, or first line, is the title of news; what follows is its text. */
export const newsIn = (structure: Pick<Structure, 'blocks' | 'notes'>, name: string): { title: string; summary: string; body: Structure['blocks'] } => {
  const at = structure.blocks.findIndex((block) => block.kind !== 'table');
  const first = structure.blocks[at];
  const line = first && first.kind !== 'table' ? lineOf(first).replace(/\s+/g, ' ').trim() : '';
  const isTitle = line !== '' && line.length <= NEWS.title;
  const body = isTitle ? structure.blocks.filter((_, n) => n !== at) : structure.blocks;
  const long = body.flatMap((block) => (block.kind === 'paragraph' ? [lineOf(block)] : [])).find((text) => text.length > 60);
  return { title: isTitle ? line : shorten(name.replace(/\.\w{1,5}$/u, ''), NEWS.title), summary: shorten(long?.replace(/\s+/g, ' ') ?? line, NEWS.summary), body };
};

/** Everything a person needs to decide, and nothing stored. */
export const previewOf = (source: LanguageSource, upload: Upload, { as, owner }: Pick<Preview, 'as' | 'owner'>): Preview => {
  const { structure, name, kind, bytes, digest } = upload;
  const { blocks, notes, remarks, mended, pages } = structure;
  const document = as === 'documents' ? documentIn(source, structure, name) : undefined;
  const news = document ? undefined : newsIn(structure, name);
  const none = { type: '', number: null, symbol: null, issuer: null, dateIssued: null, signer: null };
  const headings = blocks.filter((block) => block.kind === 'heading');
  const { sections, ...head } = document ?? { ...none, title: news?.title ?? '', summary: news?.summary ?? '', sections: [] };
  return {
    digest, as, owner,
    file: { name, kind, bytes, pages: pages ?? null },
    proposed: { ...head, title: shorten(head.title, LIMITS.title) },
    outline: document ? sections.map(({ heading, anchor }) => ({ heading, anchor })) : headings.map((block) => ({ heading: lineOf(block), anchor: null })),
    counts: {
      headings: document ? sections.length : headings.length,
      tables: blocks.filter((block) => block.kind === 'table').length,
      paragraphs: blocks.filter((block) => block.kind === 'paragraph').length,
      notes: notes.length,
    },
    blocks: blocks.slice(0, MOST_BLOCKS),
    more: Math.max(0, blocks.length - MOST_BLOCKS),
    mended: mended ?? null,
    remarks: remarks.map(({ kind: remark, count }) => ({ kind: remark, count, message: t(source, `remark.${remark}`, { count }) })),
    missing: document ? missingIn(document, source) : [],
  };
};
