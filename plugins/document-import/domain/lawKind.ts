/** What a title says of a State document, and who issues such. Undefined: not a kind that is known here. */
export const lawKind = (title: string): { type: 'constitution' | 'law'; issuer: string } | undefined => {
  if (/^hiến pháp\b/iu.test(title)) return { type: 'constitution', issuer: 'Quốc hội' };
  return /^(bộ\s+)?luật\s/iu.test(title) ? { type: 'law', issuer: 'Quốc hội' } : undefined;
};
