import type { Config } from 'payload';
import { withExportKinds } from '../../exports';
import { withScreen } from '../../hierarchical-access';
import { contribute } from '../../kernel';
import { rosterCommands } from './commands';
import { rosterExport } from './exportKind';
import { rosterPdf } from './pdfEndpoint';
import { ROSTER_SCREEN } from './screen';

/** Lists of members: search, filters, columns, corrections in place, print and export. */
export const withRoster = (config: Config): Config => withExportKinds(contribute({ ...config, admin: withScreen(config.admin, ROSTER_SCREEN), endpoints: [...(config.endpoints ?? []), rosterPdf] }, { commands: rosterCommands }), [rosterExport]);
