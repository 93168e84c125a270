import type { Endpoint } from 'payload';
import { runCommand } from '../../kernel';
import { printList } from '../commands/lists';
import { slipsPdf } from './pdf';

/** `activation.print-list` as the sheet that is printed: codes go to paper without standing on a screen. */
export const slipsEndpoint: Endpoint = {
  method: 'post',
  path: '/activation/lists/:id/slips',
  handler: async (req) => {
    const { cell, slips } = await runCommand(printList, req, { id: req.routeParams?.id });
    const bytes = await slipsPdf(slips, cell, req.payload.config.serverURL);
    return new Response(new Uint8Array(bytes), {
      headers: { 'Content-Type': 'application/pdf', 'Content-Disposition': 'attachment; filename="phieu-kich-hoat.pdf"', 'Cache-Control': 'private, no-store' },
    });
  },
};
