import { ADMISSION_RULES } from './admissionRules';
import { BADGE_RULES } from './badgeRules';
import { DOSSIER_RULES } from './dossierRules';
import { DUES_RULES } from './duesRules';
import { REGISTER_RULES } from './registerRules';
import { TRANSFER_RULES } from './transferRules';

export { BADGE_RULES } from './badgeRules';
export { cellImpact } from './cellImpact';
export { DOSSIER_RULES } from './dossierRules';
export { DUES_RULES } from './duesRules';
export { REGISTER_RULES } from './registerRules';

/** Every dated rule of a member's life, for the register. */
export const memberRules = [ADMISSION_RULES, TRANSFER_RULES, REGISTER_RULES, BADGE_RULES, DUES_RULES, DOSSIER_RULES].flatMap((rules) => Object.values(rules));
