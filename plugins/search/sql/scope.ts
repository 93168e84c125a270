/**
 * Whether a unit `u` may be read: `audiences` that reach the reader, `owners` whose board they sit on, `tops` and `stops`
 * of what they oversee. The same three ways as in `contentAccess`. Numbers of the statement's parameters; another name of `u`.
 */
export const mayRead = ({ audiences, owners, tops, stops }: Record<'audiences' | 'owners' | 'tops' | 'stops', number>, unit = 'u'): string =>
  `(${unit}.audience_id = any($${audiences}::uuid[]) or ${unit}.owner_id = any($${owners}::uuid[])
      or exists (select 1 from unnest($${tops}::text[], $${stops}::text[]) o(top, stop) where ${unit}.owner_path >= o.top collate "C" and ${unit}.owner_path < o.stop collate "C"))`;
