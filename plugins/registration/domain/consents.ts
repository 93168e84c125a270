/** What a person is asked to agree to, each by itself, nothing ticked beforehand. Without the needed ones there is no account. */
export const PURPOSES = ['account', 'card', 'contact'] as const;
export type Purpose = (typeof PURPOSES)[number];

/** Without these nothing can be looked at; to be told by telephone or mail is free. */
export const NEEDED: readonly Purpose[] = ['account', 'card'];

/** Purposes of the activation: the account itself. */
export const AT_ACTIVATION: readonly Purpose[] = ['account'];

/** The version of the wording (translations/consents.vi.ts); changes with each change of a word there. */
export const TEXT_VERSION = '2026-11-22';

export const lacking = (given: readonly string[], needed: readonly Purpose[] = NEEDED): Purpose[] => needed.filter((purpose) => !given.includes(purpose));
