/** How people know a record: the parts of form 7-HSĐV and of the data-cleaning sheet of 33 columns (RULES.md 4). */
export const GROUPS = ['person', 'papers', 'origin', 'party', 'schooling', 'work', 'contact'] as const;
export type Group = (typeof GROUPS)[number];

/**
 * What a field holds. `day`: a Vietnamese day, `YYYY-MM-DD`. `place`: country, province, commune and the rest of an address.
 * `personal-number`, `card-number`: digits as text, leading zeros kept.
 */
export type FieldKind = 'text' | 'day' | 'choice' | 'place' | 'personal-number' | 'card-number' | 'telephone' | 'email';

export type RecordField = {
  group: Group;
  kind: FieldKind;
  /** Sealed in the column (DECISIONS.md 17); else it stands in the list of members. */
  sealed: boolean;
  /** Whether it is found by its exact value, through a blind index. Only what is sealed. */
  indexed?: boolean;
  /** For a choice. */
  choices?: readonly string[];
  /** Most letters of a text. */
  most?: number;
  /** Who decides on a member's own proposal: the cell, or the committee in charge (Điều 10.2.2: cell and workplace). @default 'cell' */
  decidedBy?: 'cell' | 'committee';
};

export const SEXES = ['male', 'female'] as const;
export const BORN_PRECISIONS = ['day', 'month', 'year'] as const;
/** Political theory, in the ascending order of the form. */
export const THEORY_LEVELS = ['none', 'elementary', 'intermediate', 'advanced', 'bachelor'] as const;
export const QUALIFICATIONS = ['none', 'vocational', 'intermediate', 'college', 'bachelor', 'master', 'doctor'] as const;

const text = (group: Group, most = 300): RecordField => ({ group, kind: 'text', sealed: false, most });
const day = (group: Group): RecordField => ({ group, kind: 'day', sealed: false });
const choice = (group: Group, choices: readonly string[]): RecordField => ({ group, kind: 'choice', sealed: false, choices });
const sealed = (group: Group, kind: FieldKind, more: Partial<RecordField> = {}): RecordField => ({ group, kind, sealed: true, most: 300, ...more });

/** Every field of a member's record but cell, status and account, which change by steps of their own. */
export const RECORD_FIELDS = {
  fullName: text('person', 200),
  otherNames: text('person'),
  sex: choice('person', SEXES),
  bornOn: day('person'),
  /** Old papers name a year, or a month: the rest of `bornOn` is then the first. */
  bornPrecision: choice('person', BORN_PRECISIONS),
  ethnicity: sealed('person', 'text', { most: 60 }),
  religion: sealed('person', 'text', { most: 60 }),
  personalNumber: sealed('papers', 'personal-number', { indexed: true }),
  personalNumberIssuedOn: sealed('papers', 'day'),
  personalNumberIssuedBy: sealed('papers', 'text'),
  cardNumber: sealed('papers', 'card-number', { indexed: true }),
  oldCardNumber: sealed('papers', 'card-number', { indexed: true }),
  cardIssuedOn: sealed('papers', 'day'),
  cardIssuedBy: sealed('papers', 'text'),
  birthplace: sealed('origin', 'place'),
  homeTown: sealed('origin', 'place'),
  residence: sealed('origin', 'place'),
  presentAddress: sealed('origin', 'place'),
  /** The date written in the decision on admission: party age counts from it. */
  admittedOn: day('party'),
  admittedAt: text('party'),
  /** Probation counts from the ceremony. */
  ceremonyOn: day('party'),
  officialOn: day('party'),
  officialAt: text('party'),
  partyPost: text('party'),
  generalEducation: text('schooling', 60),
  qualification: choice('schooling', QUALIFICATIONS),
  speciality: text('schooling'),
  politicalTheory: choice('schooling', THEORY_LEVELS),
  languages: text('schooling'),
  occupation: text('work'),
  workplace: { ...text('work'), decidedBy: 'committee' },
  workPost: { ...text('work'), decidedBy: 'committee' },
  telephone: sealed('contact', 'telephone', { indexed: true }),
  email: sealed('contact', 'email'),
} as const satisfies Record<string, RecordField>;

export type FieldName = keyof typeof RECORD_FIELDS;
export const FIELD_NAMES = Object.keys(RECORD_FIELDS) as FieldName[];
export const fieldOf = (name: FieldName): RecordField => RECORD_FIELDS[name];
export const SEALED_NAMES = FIELD_NAMES.filter((name) => fieldOf(name).sealed);
export const INDEXED_NAMES = FIELD_NAMES.filter((name) => fieldOf(name).indexed === true);

/** The column a field stands in. */
export const columnOf = (name: FieldName): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** What a sealed field's key is derived for: one field's value opens as no other's. */
export const purposeOf = (name: FieldName): string => `members.${columnOf(name)}`;
