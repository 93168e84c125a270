/** Screens of the room, below the admin's own route. */
export const DESK_PATH = '/du-lieu-ca-nhan';
export const MINE_PATH = '/du-lieu-cua-toi';
export const RETENTION_PATH = '/luu-tru';
export const BREACHES_PATH = '/su-co-du-lieu';
