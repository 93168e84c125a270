type Ordered = { field: string; resolved: unknown; withdrawn: boolean; former: boolean; at: string };

const rank = ({ resolved, withdrawn, former }: Ordered): number => (withdrawn || resolved ? 2 : former ? 1 : 0);

/** What is unresolved first, of the present text before former ones; then in the order of the fields; then as it was said. */
export const inOrder = <T extends Ordered>(threads: readonly T[], fields: readonly string[]): T[] => {
  const place = ({ field }: Ordered): number => {
    const at = fields.indexOf(field.split('.')[0] ?? '');
    return at < 0 ? fields.length : at;
  };
  return [...threads].sort((a, b) => rank(a) - rank(b) || place(a) - place(b) || (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
};
