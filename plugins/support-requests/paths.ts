/** The administrators' screen, below the admin's own route. */
export const DESK_PATH = '/ho-tro';
/** Pages of the portal: the form, and what became of one's own. */
export const FORM_PATH = '/bao-loi';
export const MINE_PATH = '/bao-loi/cua-toi';
