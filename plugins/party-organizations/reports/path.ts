/** Below the admin's own route. */
export const REPORTS_PATH = '/bao-cao-to-chuc';
