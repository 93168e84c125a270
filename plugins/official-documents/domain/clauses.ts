/** "khoản 2", "điểm a": a part of an article that can be linked to and cited. */
export type Clause = {
  kind: 'clause' | 'point';
  /** "2", "2a", "đ". */
  mark: string;
  /** Within the section: "khoan-2", "khoan-2-diem-a", "diem-a". */
  anchor: string;
  /** Its lines, with its mark, without those of its points. */
  text: string;
  points: Clause[];
};

export type Division = { /** What stands before the first part. */ lead: string; clauses: Clause[] };

const CLAUSE = /^\s*(\d{1,3})([a-zđ]?)\.\s+\S/u;
const POINT = /^\s*([a-zđ])\)\s+\S/u;
/** The Vietnamese alphabet as points are counted in laws: no f, j, w, z. */
const LETTERS = 'abcdđeghiklmnopqrstuvxy';

const letters = (mark: string): string => (mark === 'đ' ? 'dd' : mark);

type Open = { lines: string[]; clause?: Clause };

/** Whether a point's letter may follow: the next one, or one that an amendment put between or took away (a few). */
const follows = (mark: string, before: string | undefined): boolean => {
  const at = LETTERS.indexOf(mark);
  if (before === undefined) return at === 0;
  const distance = at - LETTERS.indexOf(before);
  return distance > 0 && distance <= 3;
};

/** Where a clause stands: 2, or 2a behind it. */
type Place = { number: number; suffix: string };

/** "" before "a", "a" before "b"; letters that no law counts by come nowhere. */
const placeOf = (suffix: string): number => (suffix === '' ? 0 : LETTERS.indexOf(suffix) + 1);

/** Numbers go up one by one; "2a" stands behind 2, "2b" behind 2a; a repealed one leaves a small gap. */
const goesOn = ({ number, suffix }: Place, before: Place | undefined): boolean => {
  if (before === undefined) return number === 1 && suffix === '';
  const distance = number - before.number;
  return suffix === '' ? distance > 0 && distance <= 2 : distance === 0 && placeOf(suffix) > placeOf(before.suffix);
};

/**
 * The clauses and points of an article's text. Lines that only look like one (a list inside a sentence, a number that does
 * not follow) belong to the part before them; every line stands in exactly one place, so that the text can be put together again.
 */
export const divide = (text: string): Division => {
  const lead: string[] = [];
  const clauses: Clause[] = [];
  let current: Open = { lines: lead };
  let place: Place | undefined;
  let clause: Clause | undefined;
  let letter: string | undefined;
  const settle = () => {
    if (current.clause) current.clause.text = current.lines.join('\n');
  };
  const open = (next: Clause, among: Clause[]): void => {
    settle();
    among.push(next);
    current = { lines: [], clause: next };
  };
  for (const line of text.split('\n')) {
    const numbered = CLAUSE.exec(line);
    const lettered = POINT.exec(line);
    const next = numbered && { number: Number(numbered[1]), suffix: numbered[2] ?? '' };
    if (next && goesOn(next, place)) {
      const mark = `${next.number}${next.suffix}`;
      place = next;
      clause = { kind: 'clause', mark, anchor: `khoan-${letters(mark.slice(0, -1)) + letters(mark.slice(-1))}`, text: '', points: [] };
      letter = undefined;
      open(clause, clauses);
    } else if (lettered && follows(lettered[1] ?? '', letter)) {
      letter = lettered[1] ?? '';
      const anchor = `${clause ? `${clause.anchor}-` : ''}diem-${letters(letter)}`;
      open({ kind: 'point', mark: letter, anchor, text: '', points: [] }, clause ? clause.points : clauses);
    }
    current.lines.push(line);
  }
  settle();
  return { lead: lead.join('\n'), clauses };
};

/** Every part in the order of the text. */
export const flatten = (clauses: readonly Clause[]): Clause[] => clauses.flatMap((clause) => [clause, ...flatten(clause.points)]);

/** The text a division was made of. */
export const joined = ({ lead, clauses }: Division, hadLead = lead !== ''): string => [...(hadLead ? [lead] : []), ...flatten(clauses).map(({ text }) => text)].join('\n');
