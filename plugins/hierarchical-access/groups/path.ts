/** Below the admin's own route. */
export const GROUPS_PATH = '/nhom';
