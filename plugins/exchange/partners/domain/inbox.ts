/** What is known of the files of one sender: the last one taken, and the digests of all that came. */
export type Inbox = { last: number; known: ReadonlyMap<number, { digest: string; previous: string | null }> };
export type Arrival = { number: number; digest: string; previous: string | null };

/** `take`: it is the next one. `wait`: one before it is missing. `again`: the same came before. `altered`: another one of this number came, or it does not follow the one before it. */
export type Answer = 'take' | 'wait' | 'again' | 'altered';

/** What becomes of a file that arrives. Order, repetition and loss change nothing of what is taken in the end. */
export const answerTo = ({ last, known }: Inbox, { number, digest, previous }: Arrival): Answer => {
  const same = known.get(number);
  if (same) return same.digest === digest ? 'again' : 'altered';
  if (number <= last) return 'altered';
  if (number > last + 1) return 'wait';
  return (known.get(number - 1)?.digest ?? null) === previous ? 'take' : 'altered';
};

/** Files that waited and are next now, in their order, once `number` has been taken. */
export const nextOf = ({ last, known }: Inbox): number[] => {
  const next: number[] = [];
  for (let n = last + 1; known.has(n) && (known.get(n - 1)?.digest ?? null) === known.get(n)?.previous; n += 1) next.push(n);
  return next;
};
