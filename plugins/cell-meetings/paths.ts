/** In the admin. */
export const DESK_PATH = '/sinh-hoat-chi-bo';
/** In the portal. */
export const MINE_PATH = '/sinh-hoat';
