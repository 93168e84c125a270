import { addDays } from '../../../working-calendar';
import { monthsBack } from './monthsBack';

/** Past days whose figures are kept: the first and the last of each month, a year back, as reports ask for them. @returns `YYYY-MM-DD`, the latest first; none after `today` */
export const keptDays = (today: string): string[] =>
  monthsBack(today, 12)
    .flatMap((month) => [addDays(`${month}-01`, -1), `${month}-01`])
    .reverse();
