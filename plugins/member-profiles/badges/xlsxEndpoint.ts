import type { Endpoint } from 'payload';
import { clock, languageOf, runCommand } from '../../kernel';
import { exportList } from './commands/exportList';
import { listResponse } from '../papers/lists/listResponse';
import { badgePaper } from './badgePaper';
import { workbookOf } from './workbook';

/** The same list on paper. */
export const pdfEndpoint: Endpoint = {
  method: 'get',
  path: '/badges/pdf',
  handler: async (req) => {
    const { by, ...made } = await runCommand(exportList, req, Object.fromEntries(req.searchParams ?? []));
    return listResponse(badgePaper(made, { language: languageOf(req), by, at: clock.now() }), 'pdf', `huy-hieu-dang-${made.on}`);
  },
};

/** The same list as a workbook to take along; the command decides who may have it, and writes it down. */
export const xlsxEndpoint: Endpoint = {
  method: 'get',
  path: '/badges/xlsx',
  handler: async (req) => {
    const made = await runCommand(exportList, req, Object.fromEntries(req.searchParams ?? []));
    const bytes = await workbookOf(made, languageOf(req), clock.now());
    return new Response(new Uint8Array(bytes), {
      headers: {
        'Content-Type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        'Content-Disposition': `attachment; filename="huy-hieu-dang-${made.on}.xlsx"`,
        'Cache-Control': 'private, no-store',
      },
    });
  },
};
