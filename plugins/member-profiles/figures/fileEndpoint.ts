import type { Endpoint } from 'payload';
import { clock, languageOf, runCommand, startOfVietnamDay, vietnamDate, vietnamDateTime } from '../../kernel';
import { exportFigures } from './commands/exportFigures';
import { letterOf } from './files/letter';
import { sheetsOf } from './files/sheets';
import { workbookOf } from './files/workbook';
import { figure } from './translations';

const TYPES = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const;

/** The figures as a workbook or a document; the command decides who may have them, and writes it down. */
export const figuresFile: Endpoint = {
  method: 'get',
  path: '/figures/file',
  handler: async (req) => {
    const { organization, on, countedAt, figures, format, parts } = await runCommand(exportFigures, req, Object.fromEntries(req.searchParams ?? []));
    const language = languageOf(req);
    const by = (req.user as { displayName?: string } | null)?.displayName ?? '';
    const title = figure(language, 'file.title', { name: organization.name });
    const foot = figure(language, 'file.foot', { on: vietnamDate(startOfVietnamDay(on)), at: vietnamDateTime(clock.now()), by }) + (countedAt === null ? '' : figure(language, 'file.counted', { at: vietnamDateTime(countedAt) }));
    const bytes = await (format === 'xlsx' ? workbookOf : letterOf)(title, foot, sheetsOf(language, parts, figures));
    return new Response(new Uint8Array(bytes), {
      headers: { 'Content-Type': TYPES[format], 'Content-Disposition': `attachment; filename="tong-hop-dang-vien-${on}.${format}"`, 'Cache-Control': 'private, no-store' },
    });
  },
};
