import type { Endpoint } from 'payload';
import { takeExport } from '../data/takeExport';

/** The file itself, decrypted on its way out; the command decides and writes it down. */
export const fileEndpoint: Endpoint = {
  method: 'get',
  path: '/exports/:id/file',
  handler: async (req) => {
    const id = String((req.routeParams as { id?: unknown } | undefined)?.id);
    const { kind, bytes, content } = await takeExport(req, id);
    return new Response(content, {
      headers: {
        'Content-Type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        'Content-Disposition': `attachment; filename="${kind.replace(/[^a-z0-9]+/g, '-')}-${id.slice(0, 8)}.xlsx"`,
        'Content-Length': String(bytes),
        'Cache-Control': 'private, no-store',
        'X-Content-Type-Options': 'nosniff',
      },
    });
  },
};
