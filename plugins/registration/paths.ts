/** Screens below the admin's route, and the public pages. */
export const DESK = '/dang-ky-tai-khoan';
export const FIGURES = '/kich-hoat';
export const PUBLIC = { apply: '/dang-ky', activate: '/kich-hoat' } as const;
