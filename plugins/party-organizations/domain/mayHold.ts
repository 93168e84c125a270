import type { Form, Kind, Level } from './kinds';

/** What decides where an organisation may stand. */
export type Shape = { level: Level; form: Form; kind: Kind };

const FORMS_OF: Record<Level, readonly Form[]> = {
  city: ['committee'],
  upper: ['committee'],
  grassroots: ['committee', 'cell'],
  sectional: ['committee'],
  cell: ['cell'],
  group: ['cell'],
};

/**
 * Which party organisation stands directly under which (Seed 4529, Điều 2; 294-QĐ/TW). A chi bộ cơ sở is
 * level grassroots, form cell: it holds groups only. Upper under upper: Đảng bộ UBND thành phố and the like.
 */
const HOLDS: Record<`${Level}/${Form}`, readonly Level[]> = {
  'city/committee': ['upper', 'grassroots'],
  'city/cell': [],
  'upper/committee': ['upper', 'grassroots', 'cell'],
  'upper/cell': [],
  'grassroots/committee': ['sectional', 'cell'],
  'grassroots/cell': ['group'],
  'sectional/committee': ['cell'],
  'sectional/cell': [],
  'cell/committee': [],
  'cell/cell': ['group'],
  'group/committee': [],
  'group/cell': [],
};

/** The form a level has unless another is named. */
export const usualForm = (level: Level, kind: Kind): Form => (kind === 'party' ? (FORMS_OF[level][0] ?? 'committee') : 'committee');

/** Do level, form and kind fit together? A body that serves a committee holds no members, so it has no form "cell". */
export const isShape = ({ level, form, kind }: Shape): boolean =>
  kind === 'party' ? FORMS_OF[level].includes(form) : form === 'committee' && level !== 'cell' && level !== 'group';

const RANK: Record<Level, number> = { city: 0, upper: 1, grassroots: 2, sectional: 3, cell: 4, group: 5 };

/**
 * May `child` stand directly under `parent`? Advisory bodies, press, mass organisations and schools hang on the
 * committee they serve (or on a body of their own kind), at its level or lower, and hold no party organisation.
 */
export const mayHold = (parent: Shape, child: Shape): boolean => {
  if (!isShape(parent) || !isShape(child)) return false;
  if (child.kind === 'party') return parent.kind === 'party' && HOLDS[`${parent.level}/${parent.form}`].includes(child.level);
  if (RANK[child.level] < RANK[parent.level]) return false;
  return parent.kind === child.kind || (parent.kind === 'party' && parent.form === 'committee');
};

/** The one shape of the root. */
export const isRootShape = ({ level, form, kind }: Shape): boolean => level === 'city' && form === 'committee' && kind === 'party';
