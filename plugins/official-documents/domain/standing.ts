/** What one document does to another. Stored on the later one. */
export const RELATION_KINDS = ['amends', 'replaces', 'repeals', 'implements'] as const;
export type RelationKind = (typeof RELATION_KINDS)[number];

/** A relation as seen from the document it is about. Days are `YYYY-MM-DD` in Vietnam. */
export type Inbound = {
  kind: RelationKind;
  /** From when it counts; null: the texts do not say, so it counts. */
  from: string | null;
  /** "Điều 7, khoản 2": then the rest stands. */
  part: string | null;
};

export type Standing = 'in-force' | 'not-yet' | 'expired' | 'replaced' | 'repealed';

/** Whether the later document takes this one out of force as a whole. */
const ends = ({ kind, part }: Inbound): boolean => (kind === 'replaces' || kind === 'repeals') && part === null;

/** Whether a relation counts on a day. */
export const counts = ({ from }: Pick<Inbound, 'from'>, day: string): boolean => from === null || from <= day;

/** Does it stand on that day? The earliest end decides which words are used; the day of the end belongs to the new document. */
export const standingOn = (own: { inForce: string | null; expiresOn: string | null }, inbound: readonly Inbound[], day: string): { standing: Standing; since: string | null } => {
  const ended = inbound.filter((each) => ends(each) && counts(each, day)).sort((a, b) => (a.from ?? '').localeCompare(b.from ?? ''));
  const [first] = ended;
  const expired = own.expiresOn !== null && own.expiresOn <= day;
  if (first && (!expired || (first.from ?? '') <= (own.expiresOn ?? ''))) return { standing: first.kind === 'repeals' ? 'repealed' : 'replaced', since: first.from };
  if (expired) return { standing: 'expired', since: own.expiresOn };
  if (own.inForce !== null && own.inForce > day) return { standing: 'not-yet', since: own.inForce };
  return { standing: 'in-force', since: own.inForce };
};
