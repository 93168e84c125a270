/** The two desks, below /admin. */
export const ADMISSIONS_PATH = '/ket-nap';
export const ENDINGS_PATH = '/bien-dong-dang-vien';
