/** The first `most` units of a text, never with half a sign (an emoji's) in it: the database refuses those, and with them all that came along. */
export const cut = (text: string, most: number): string =>
  text.slice(0, most).replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '');
