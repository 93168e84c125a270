import type { Endpoint } from 'payload';
import { languageOf, runCommand } from '../../../kernel';
import { fetchPack } from '../commands/fetch';
import { packPdf } from './pdf';

/** The same pack to read and print; the command asks for the password and decides who may have it. */
export const packPdfEndpoint: Endpoint = {
  method: 'post',
  path: '/personal-data/requests/:id/fetch/pdf',
  handler: async (req) => {
    const sent: unknown = await req.json?.();
    const pack = await runCommand(fetchPack, req, { ...(typeof sent === 'object' ? sent : {}), id: req.routeParams?.id });
    return new Response(new Uint8Array(await packPdf(pack, languageOf(req))), {
      headers: { 'Content-Type': 'application/pdf', 'Content-Disposition': 'attachment; filename="du-lieu-cua-toi.pdf"', 'Cache-Control': 'private, no-store' },
    });
  },
};
