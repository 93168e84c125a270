/** What consent is asked for; a new one is a row of `handbook.consent_purposes`, its key here, and its words (translations/screens). */
export const CONSENT_PURPOSES = ['mail', 'push', 'card-photo', 'birthday-in-cell', 'telephone-in-cell'] as const;
export type ConsentPurpose = (typeof CONSENT_PURPOSES)[number];
