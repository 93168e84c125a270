// What another room's `domain/` may import: what a record is made of, without Payload or the database.
export { STATUSES, GONE, type MemberStatus } from './domain/status';
export { orderFault, futureDays, type Changes } from './record/domain/changes';
export { columnOf, FIELD_NAMES, fieldOf, INDEXED_NAMES, purposeOf, SEALED_NAMES, type FieldName } from './record/domain/fields';
export { gainsaid, isCardNumber, isPersonalNumber, tidyDigits, toldBy } from './record/domain/numbers';
export { PROVINCES, type Place, type ProvinceCode } from './record/domain/provinces';
export { places as placeText } from './places/translations';
export { tidyTelephone } from './record/domain/telephone';
export { choiceLabel, fieldLabel } from './record/translations';
export { GROUPS, type Group } from './record/domain/fields';
export { fieldWords } from './record/domain/fieldWords';
export type { Shown } from './record/domain/shown';
export { record as recordText, recordLabel } from './record/translations';
export { carried, needed, type Majority } from './life/domain/vote';
