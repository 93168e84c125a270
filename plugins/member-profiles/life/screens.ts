import { ADMISSIONS_PATH, ENDINGS_PATH } from './paths';
import { vi } from './translations/screens.vi';

const at = (room: 'admissions' | 'endings', name: string): string => `/plugins/member-profiles/life/${room}/components/${name}#${name}`;

/** /admin/ket-nap and /admin/bien-dong-dang-vien. */
export const LIFE_SCREENS = [
  { name: 'admissions', path: ADMISSIONS_PATH, title: vi['admissions.title'], view: at('admissions', 'AdmissionsView'), link: at('admissions', 'AdmissionsLink') },
  { name: 'endings', path: ENDINGS_PATH, title: vi['endings.title'], view: at('endings', 'EndingsView'), link: at('endings', 'EndingsLink') },
] as const;
