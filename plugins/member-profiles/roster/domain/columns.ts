import { FIELD_NAMES, fieldOf, type FieldName } from '../../record/domain/fields';

/** What a list shows beside the name that is no field of the record. */
export const OTHER_COLUMNS = ['cell', 'cellSince', 'status', 'partyAge', 'account', 'eligible', 'dossier'] as const;

/** Fields that may stand in a list: what is sealed never does. */
export const LISTED_FIELDS: readonly FieldName[] = FIELD_NAMES.filter((name) => name !== 'fullName' && name !== 'bornPrecision' && !fieldOf(name).sealed);

export type RosterColumn = (typeof OTHER_COLUMNS)[number] | FieldName;

/** Every column there is, in the order of the screen. */
export const ROSTER_COLUMNS: readonly RosterColumn[] = [...OTHER_COLUMNS, ...LISTED_FIELDS];

/** What is shown before anybody chooses. */
export const FIRST_COLUMNS: readonly RosterColumn[] = ['cell', 'status', 'sex', 'bornOn', 'officialOn', 'partyAge'];

export const isRosterColumn = (name: string): name is RosterColumn => (ROSTER_COLUMNS as readonly string[]).includes(name);

export const isField = (column: RosterColumn): column is FieldName => (LISTED_FIELDS as readonly string[]).includes(column);
