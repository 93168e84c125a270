/** A host as it is compared: lower case, with its port where that is not the scheme's own. */
export const hostOf = (url: URL): string => url.host.toLowerCase();

/** Addresses of the web, without a name and password in them. */
export const webUrl = (text: string, base?: string): URL | undefined => {
  const url = text.trim() !== '' && URL.canParse(text, base) ? new URL(text, base) : undefined;
  if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:') || url.username !== '' || url.password !== '' || url.hostname === '') return undefined;
  return url;
};

/** The same page has one address: no fragment, no marks of who sent the reader. */
export const canonicalUrl = (url: URL): string => {
  const clean = new URL(url);
  clean.hash = '';
  for (const key of [...clean.searchParams.keys()]) if (/^(utm_\w+|fbclid|gclid|zarsrc)$/.test(key)) clean.searchParams.delete(key);
  return clean.href;
};

/** The hosts of a site: of its home page, of its list, and those that were named besides (pictures often lie elsewhere). */
export const hostsOf = ({ homeUrl, listUrl, hosts }: { homeUrl: string; listUrl: string; hosts: string }): ReadonlySet<string> =>
  new Set([homeUrl, listUrl].flatMap((each) => { const url = webUrl(each); return url ? [hostOf(url)] : []; }).concat(hosts.toLowerCase().split(/[\s,]+/).filter(Boolean)));

/** `bao.vn` or `bao.vn:8080`: a name, never a pattern. */
export const HOST = /^(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)*[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(:\d{1,5})?$/;
