import { pdfOf } from '../../../kernel';
import { letterDocx } from './letterDocx';
import type { LetterPaper } from './LetterPaper';
import { letterPdf } from './letterPdf';

export const LETTER_FORMATS = ['docx', 'pdf'] as const;
export type LetterFormat = (typeof LETTER_FORMATS)[number];

const TYPES: Readonly<Record<LetterFormat, string>> = { docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', pdf: 'application/pdf' };

/** A paper to be saved. @param name of the file, without its ending: letters, digits and hyphens */
export const letterResponse = async (letter: LetterPaper, format: LetterFormat, name: string): Promise<Response> => {
  const bytes = format === 'pdf' ? await pdfOf(letterPdf(letter)) : await letterDocx(letter);
  return new Response(new Uint8Array(bytes), {
    headers: { 'Content-Type': TYPES[format], 'Content-Disposition': `attachment; filename="${name}.${format}"`, 'Cache-Control': 'private, no-store', 'X-Content-Type-Options': 'nosniff' },
  });
};
