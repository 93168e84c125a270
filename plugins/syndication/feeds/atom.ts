import { withoutHidden } from '../../kernel';

export type AtomEntry = { id: string; title: string; summary: string; text: string; organ: string; publishedAt: string; updatedAt: string; licence: string | null };
export type AtomFeed = { id: string; title: string; organ: string; self: string; updatedAt: string; entries: AtomEntry[] };

/** XML has no place for most control characters; the rest is written as references where it would be a sign of XML. */
const escaped = (text: string): string =>
  withoutHidden(text)
    // eslint-disable-next-line no-control-regex -- these are what XML 1.0 forbids
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '')
    .replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

const entry = ({ id, title, summary, text, organ, publishedAt, updatedAt, licence }: AtomEntry): string => `  <entry>
    <id>urn:uuid:${id}</id>
    <title>${escaped(title)}</title>
    <author><name>${escaped(organ)}</name></author>
    <published>${publishedAt}</published>
    <updated>${updatedAt}</updated>
    <summary>${escaped(summary)}</summary>
    <content type="text">${escaped(text)}</content>${licence ? `\n    <rights>${escaped(licence)}</rights>` : ''}
  </entry>
`;

/** RFC 4287. Entries bring their text, so none needs a page to link to; authors are organs, never people. */
export const atomOf = ({ id, title, organ, self, updatedAt, entries }: AtomFeed): string => `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="vi">
  <id>urn:uuid:${id}</id>
  <title>${escaped(title)}</title>
  <author><name>${escaped(organ)}</name></author>
  <link rel="self" type="application/atom+xml" href="${escaped(self)}"/>
  <updated>${updatedAt}</updated>
${entries.map(entry).join('')}</feed>
`;
