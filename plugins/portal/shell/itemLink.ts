const READ_AT: Readonly<Record<string, string>> = { news: '/tin', documents: '/tai-lieu', bulletins: '/ban-tin', pages: '/trang' };

/** Kinds of content that the portal has a page for. */
export const READABLE = Object.keys(READ_AT);

/** Where an item is read; a place in it where one is named. What stands in a file has none. */
export const itemLink = (collection: string, id: string, anchor = ''): string | undefined => {
  const at = READ_AT[collection];
  if (at === undefined) return undefined;
  return `${at}/${encodeURIComponent(id)}${anchor && !anchor.startsWith('tep-') ? `#${encodeURIComponent(anchor)}` : ''}`;
};
