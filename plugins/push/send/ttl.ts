/** What could not be delivered for so long is not delivered any more: it stands in the inbox. */
export const TTL_SECONDS = 24 * 3600;
