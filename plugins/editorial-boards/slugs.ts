/** Slugs of this room's own collections. */
export const BOARDS = 'editorial-boards';
export const SEATS = 'board-seats';
