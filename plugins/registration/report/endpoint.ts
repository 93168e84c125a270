import type { Endpoint } from 'payload';
import { runCommand } from '../../kernel';
import type { RegistrationOptions } from '../options';
import { takeUse } from './commands';
import { useDocument } from './document';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The monthly report as a document to take along; the command decides who may have it, and writes it down. */
export const docxEndpoint = (options: RegistrationOptions): Endpoint => {
  const take = takeUse(options);
  return {
    method: 'get',
    path: '/use-report/docx',
    handler: async (req) => {
      const figures = await runCommand(take, req, Object.fromEntries(req.searchParams ?? []));
      const bytes = await useDocument(figures, options.content);
      return new Response(new Uint8Array(bytes), { headers: { 'Content-Type': DOCX, 'Content-Disposition': `attachment; filename="bao-cao-su-dung-${figures.month}.docx"`, 'Cache-Control': 'private, no-store' } });
    },
  };
};
