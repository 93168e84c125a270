import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { recordEvent } from '../../audit-trail';
import { defineCommand, vietnamDay } from '../../kernel';
import { countedPlace } from '../data/place';
import { registrationFail } from '../errors';
import type { RegistrationOptions } from '../options';
import { label } from '../translations';
import { keptFigures, useFiguresOf, type UseFigures } from './figures';

const input = z.object({
  organization: z.guid().optional(),
  /** `YYYY-MM`; this month when left out. */
  month: z.string().regex(/^20\d\d-(?:0[1-9]|1[0-2])$/).optional(),
});

const read = async (req: PayloadRequest, options: RegistrationOptions, now: Date, { organization, month = vietnamDay(now).slice(0, 7) }: z.output<typeof input>): Promise<UseFigures & { kept: boolean }> => {
  const place = await countedPlace(req, organization);
  if (month > vietnamDay(now).slice(0, 7)) throw registrationFail(req, 'use-report.month');
  const kept = await keptFigures(req, place.id, month);
  return kept ? { ...kept, kept: true } : { ...(await useFiguresOf(req, options, place, month, now)), kept: false };
};

/** The report on the software's use: as it was kept when the month was over, else as things stand now. */
export const readUse = (options: RegistrationOptions) =>
  defineCommand({
    name: 'use-report.read',
    summary: label('command.use-report'),
    input,
    rest: { method: 'get', path: '/use-report' },
    kind: 'read',
    authorize: async ({ req }, { organization }) => void (await countedPlace(req, organization)),
    run: ({ req, now }, given) => read(req, options, now, given),
  });

/** The same as a document to take along; written down who took it. Reached by the document's door alone. */
export const takeUse = (options: RegistrationOptions) =>
  defineCommand({
    name: 'use-report.take',
    summary: label('command.use-report-file'),
    input,
    rest: { method: 'get', path: '/use-report/docx' },
    kind: 'read',
    authorize: async ({ req }, { organization }) => void (await countedPlace(req, organization)),
    run: async ({ req, now, command }, given) => {
      const figures = await read(req, options, now, given);
      await recordEvent(req, { action: command, organization: figures.organization.id, at: now, detail: { month: figures.month } });
      return figures;
    },
  });
