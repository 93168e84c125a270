import { pdfOf } from '../../../kernel';
import { listPdf } from './listPdf';
import type { ListPaper } from './ListPaper';
import { listXlsx } from './listXlsx';

export const LIST_FORMATS = ['xlsx', 'pdf'] as const;
type ListFormat = (typeof LIST_FORMATS)[number];

const TYPES: Readonly<Record<ListFormat, string>> = { xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', pdf: 'application/pdf' };

/** A list to be saved. @param name of the file, without its ending: letters, digits and hyphens */
export const listResponse = async (paper: ListPaper, format: ListFormat, name: string): Promise<Response> => {
  const bytes = format === 'pdf' ? await pdfOf(listPdf(paper)) : await listXlsx(paper);
  return new Response(new Uint8Array(bytes), {
    headers: { 'Content-Type': TYPES[format], 'Content-Disposition': `attachment; filename="${name}.${format}"`, 'Cache-Control': 'private, no-store', 'X-Content-Type-Options': 'nosniff' },
  });
};
