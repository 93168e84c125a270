import { mendStructure } from '../domain/mendStructure';
import type { Structure } from '../domain/structure';
import { readDocx } from '../docx/readDocx';
import { pdfStructure } from '../pdf/pdfStructure';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** A file as a document: headings, paragraphs, lists, tables. Undefined for kinds that are none. */
export const readStructure = async (bytes: Buffer, mime: string): Promise<Structure | undefined> => {
  if (mime === DOCX) return mendStructure(readDocx(bytes));
  return mime === 'application/pdf' ? mendStructure(await pdfStructure(bytes)) : undefined;
};
