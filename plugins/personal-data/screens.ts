import { BREACHES_PATH, DESK_PATH, MINE_PATH, RETENTION_PATH } from './paths';
import { vi } from './translations/screens.vi';

const screen = <N extends string, P extends `/${string}`>(name: N, path: P, title: string, component: string) =>
  ({ name, path, title, view: `/plugins/personal-data/components/${component}View#${component}View`, link: `/plugins/personal-data/components/${component}Link#${component}Link` }) as const;

/** One's own data, the request desk, what is kept how long, breaches. */
export const SCREENS = [
  screen('myData', MINE_PATH, vi['mine.title'], 'Mine'),
  screen('dataRequests', DESK_PATH, vi['desk.title'], 'Desk'),
  screen('retention', RETENTION_PATH, vi['retention.title'], 'Retention'),
  screen('dataBreaches', BREACHES_PATH, vi['breaches.title'], 'Breaches'),
] as const;
