/** Below the admin's own route. */
export const REVIEWS_PATH = '/ra-soat-vai-tro';
