import type { Endpoint } from 'payload';
import { languageOf, runCommand } from '../../kernel';
import { report } from '../commands/report';
import { workbookOf } from './workbook';

/** The same report as a workbook to take along; the command decides who may have it. */
export const xlsxEndpoint: Endpoint = {
  method: 'get',
  path: '/approval-reports/xlsx',
  handler: async (req) => {
    const made = await runCommand(report, req, Object.fromEntries(req.searchParams ?? []));
    const bytes = await workbookOf(made, languageOf(req));
    return new Response(new Uint8Array(bytes), {
      headers: {
        'Content-Type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        'Content-Disposition': `attachment; filename="bao-cao-duyet-${made.from}-${made.to}.xlsx"`,
        'Cache-Control': 'private, no-store',
      },
    });
  },
};
