/** Words of a file repeat: what was worked out of one is kept, up to a bound. */
const KEPT = 5000;

/** @param work a pure function */
export const remembered = <T>(work: (text: string) => T): ((text: string) => T) => {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const made = work(text);
    if (known.size >= KEPT) known.clear();
    known.set(text, made);
    return made;
  };
};
