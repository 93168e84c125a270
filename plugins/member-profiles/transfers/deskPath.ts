/** The transfer desk, below /admin. */
export const DESK_PATH = '/chuyen-sinh-hoat';
