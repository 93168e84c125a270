/** What triggers tell (migrations/sql/090, 160). Payloads: a user's id, or '*'; content: '<collection> <document> <audience before> <audience after>', or '*'. */
export const CHANNELS = ['handbook_power', 'handbook_account', 'handbook_content', 'handbook_inbox'] as const;

export type Channel = (typeof CHANNELS)[number];

/** The payload, and the tag, that means everybody. */
export const EVERYBODY = '*';
