const MOST = 300;

/** The path of a screen, without what stood behind it: a query may hold words somebody looked for. Undefined for what is no path of ours. */
export const screenPath = (address: string): string | undefined => {
  const path = address.split(/[?#]/u, 1)[0] ?? '';
  return /^\/(?!\/)[\w\-./~%:]*$/u.test(path) && path.length <= MOST ? path : undefined;
};
