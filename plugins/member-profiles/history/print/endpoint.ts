import type { Endpoint } from 'payload';
import { fail, pdfOf, runCommand } from '../../../kernel';
import { definition } from './definition';
import { printRecord } from './printRecord';

/** Of the collection `members`: the print of one record. The command decides who may have it and writes it down; the pages are made after its transaction. */
export const recordPdfEndpoint: Endpoint = {
  method: 'post',
  path: '/:id/record-pdf',
  handler: async (req) => {
    const sent: unknown = await Promise.resolve(req.json?.()).catch(() => undefined);
    if (typeof sent !== 'object' || sent === null) throw fail(req, 'input.not-json');
    const printed = await runCommand(printRecord, req, { ...sent, id: req.routeParams?.id });
    const bytes = await pdfOf(definition(printed));
    return new Response(new Uint8Array(bytes), {
      headers: { 'Content-Type': 'application/pdf', 'Content-Disposition': 'attachment; filename="ho-so-dang-vien.pdf"', 'Cache-Control': 'private, no-store', 'X-Content-Type-Options': 'nosniff' },
    });
  },
};
