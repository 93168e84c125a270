import { getDocumentProxy } from 'unpdf';
import type { Structure } from '../domain/structure';
import { assemble } from './assemble';
import { helpNode20 } from './node20';
import { readPage } from './readPage';
import type { Page } from './types';

/** A book of the Party's rules has some 300; more is brought in by parts. */
const MOST_PAGES = 1000;

/** A PDF as a document; nothing in it is run, and no font or address is fetched. */
export const pdfStructure = async (bytes: Buffer): Promise<Structure> => {
  helpNode20();
  const document = await getDocumentProxy(new Uint8Array(bytes), { isEvalSupported: false, useSystemFonts: false, disableFontFace: true, stopAtErrors: false, verbosity: 0 } as never);
  const pages: Page[] = [];
  for (let number = 1; number <= Math.min(document.numPages, MOST_PAGES); number += 1) {
    const page = await document.getPage(number);
    pages.push(await readPage(page));
    page.cleanup();
  }
  const structure = assemble(pages);
  return document.numPages > MOST_PAGES ? { ...structure, remarks: [...structure.remarks, { kind: 'cut', count: document.numPages - MOST_PAGES }] } : structure;
};
