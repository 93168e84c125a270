import { APPRAISAL_RULES } from './appraisal';
import { EXCHANGE_RULES } from './exchange';
import { MEETING_RULES } from './meetings';
import { OPERATION_RULES } from './operation';

/** Rules whose rooms do not exist yet: known, dated and shown, so that those rooms find them; each moves there when it comes. */
export const definitionsOfRoomsToCome = [MEETING_RULES, APPRAISAL_RULES, EXCHANGE_RULES, OPERATION_RULES].flatMap((rules) => Object.values(rules));
