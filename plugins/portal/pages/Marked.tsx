import React, { type ReactElement } from 'react';

const SIGNS: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };
const readable = (html: string): string => html.replace(/&(?:amp|lt|gt|quot|#39);/g, (sign) => SIGNS[sign] ?? sign);

/** Text of the search with the words asked for marked. Nothing of the answer is taken as HTML but `mark`. */
export const Marked = ({ html }: { html: string }): ReactElement => (
  <>{html.split(/<mark>(.*?)<\/mark>/su).map((piece, n) => (n % 2 === 1 ? <mark key={n}>{readable(piece)}</mark> : readable(piece)))}</>
);
