/** What every hot read answers with: kept by the asker alone, and asked for again each time. */
export const readHeaders = (etag: string): Record<string, string> => ({
  'Cache-Control': 'private, no-cache',
  ETag: etag,
  Vary: 'Authorization, Cookie',
});

export const JSON_TYPE = 'application/json; charset=utf-8';
