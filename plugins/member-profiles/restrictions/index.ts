export { liftRestriction, restrictRecord } from './restrict';
export { restrictedMembers, restrictedSince, restrictionsBy, restrictionsOf, type Restriction } from './restrictions';
export { sealedRestrictions } from './sealing';
