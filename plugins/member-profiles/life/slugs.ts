/** What the audit trail calls the subjects of this room; both are tables of the schema `handbook`. */
export const ADMISSIONS = 'admissions';
export const ENDINGS = 'endings';
