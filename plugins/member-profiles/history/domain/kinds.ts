/** What a member's history holds beside where they belonged: the parts of the member's sheet (form 7-HSĐV). */
export const KINDS = ['party-post', 'work-post', 'union-post', 'commendation', 'discipline', 'training'] as const;
export type Kind = (typeof KINDS)[number];

export const POST_FORMS = ['secretary', 'deputy-secretary', 'committee-member', 'other'] as const;
export const COMMENDATION_FORMS = ['order', 'medal', 'honour', 'merit-certificate', 'certificate', 'commemorative', 'other'] as const;
/** Forms of Party discipline; a probationary member is only reprimanded or warned (Party Statutes, Điều 35). */
export const DISCIPLINE_FORMS = ['reprimand', 'warning', 'dismissal', 'expulsion'] as const;
export const PROBATIONARY_DISCIPLINES: readonly string[] = ['reprimand', 'warning'];
export const TRAINING_FORMS = ['professional', 'political-theory', 'management', 'language', 'other'] as const;

type KindOf = {
  /** Choices of a form; none where a kind has none. */
  forms: readonly string[];
  /** A moment has a day and no end. */
  lasts: boolean;
  /** Its end may lie ahead: a discipline ceases to have effect on a day that is known. */
  endsAhead: boolean;
  /** Without its decision it is not written down. */
  decided: boolean;
  /** Who writes it: the cell as well, or only the committee in charge (Điều 10.2.2: place of work; disciplines by whom decides them). */
  writtenBy: 'cell' | 'committee';
};

const kind = (of: Partial<KindOf>): KindOf => ({ forms: [], lasts: true, endsAhead: false, decided: false, writtenBy: 'cell', ...of });

const OF: Readonly<Record<Kind, KindOf>> = {
  'party-post': kind({ forms: POST_FORMS }),
  'work-post': kind({ writtenBy: 'committee' }),
  'union-post': kind({ writtenBy: 'committee' }),
  commendation: kind({ forms: COMMENDATION_FORMS, lasts: false }),
  discipline: kind({ forms: DISCIPLINE_FORMS, decided: true, endsAhead: true, writtenBy: 'committee' }),
  training: kind({ forms: TRAINING_FORMS }),
};

export const kindOf = (name: Kind): KindOf => OF[name];

/** Posts whose change hands accounts and rights over (Điều 4.1, 6). */
export const leads = ({ kind: name, form }: { kind: Kind; form: string | null }): boolean => name === 'party-post' && (form === 'secretary' || form === 'deputy-secretary');
