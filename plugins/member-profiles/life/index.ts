import { admissionCommands } from './admissions/commands';
import { endingCommands } from './endings/commands';

export { lifeInvariants } from './invariants';
export { runLifeClocks } from './jobs/clocks';
export { lifeKinds } from './notices/kinds';
export { LIFE_SCREENS } from './screens';
export { lifeWarnings } from './warnings';

/** Every verb of a member's life but transfers. */
export const lifeCommands = [...admissionCommands, ...endingCommands];
