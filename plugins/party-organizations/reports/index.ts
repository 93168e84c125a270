import { asAnyCommand, type AnyCommand } from '../../kernel';
import { reportAgain } from './commands/again';
import { approveReport } from './commands/approve';
import { listReports } from './commands/list';
import { proposeReport } from './commands/propose';
import { returnReport } from './commands/return';
import { withdrawReport } from './commands/withdraw';
import { REPORTS_PATH } from './path';
import { vi } from './translations/vi';

export { reportNotices } from './notices/kinds';

const at = (name: string): string => `/plugins/party-organizations/reports/components/${name}#${name}`;

export const REPORTS_SCREEN = { name: 'organization-reports', path: REPORTS_PATH, title: vi['view.title'], view: at('ReportsView'), link: at('ReportsLink') } as const;

export const reportCommands: readonly AnyCommand[] = [
  asAnyCommand(proposeReport),
  asAnyCommand(reportAgain),
  asAnyCommand(returnReport),
  asAnyCommand(approveReport),
  asAnyCommand(withdrawReport),
  asAnyCommand(listReports),
];
