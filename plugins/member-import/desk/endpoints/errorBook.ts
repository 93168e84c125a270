import { randomUUID } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Endpoint } from 'payload';
import { languageOf, runCommand } from '../../../kernel';
import { writeErrorBook } from '../../staging/errorBook';
import { show } from '../commands/look';

/** What was found, as a workbook: identifying numbers by their last three digits. Who may see the batch may take it along. */
export const errorBookEndpoint: Endpoint = {
  method: 'get',
  path: '/member-imports/:id/errors.xlsx',
  handler: async (req) => {
    const { id } = await runCommand(show, req, { id: String((req.routeParams as { id?: unknown } | undefined)?.id) });
    const file = path.join(tmpdir(), `${randomUUID()}.xlsx`);
    try {
      await writeErrorBook(req.payload, id, file, languageOf(req));
      return new Response(new Uint8Array(await readFile(file)), {
        headers: {
          'Content-Type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
          'Content-Disposition': `attachment; filename="bang-loi-${id.slice(0, 8)}.xlsx"`,
          'Cache-Control': 'private, no-store',
        },
      });
    } finally {
      await rm(file, { force: true });
    }
  },
};
