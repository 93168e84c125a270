/**
 * One spelling for each path, as generous as Payload's own matching (case, trailing slash) and more:
 * what is closed or limited must be so under every spelling.
 */
export const normalPath = (url: string): string => {
  const raw = url.split(/[?#]/, 1)[0] ?? '';
  let decoded = raw;
  try {
    decoded = decodeURIComponent(raw);
  } catch {
    // A malformed escape matches no route of ours; it goes on as it is and finds none of Payload's either.
  }
  const path = decoded
    .toLowerCase()
    .replaceAll('\\', '/')
    .replace(/\/{2,}/g, '/');
  return path.length > 1 ? path.replace(/\/+$/, '') : path;
};
