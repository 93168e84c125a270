/**
 * What a publication says of its end: `keep` that of the item it replaces, `none`, or `at` a time of its own. A publication
 * that says nothing keeps: no revision makes a dated item endless by an oversight.
 */
export const EXPIRY_CHOICES = ['keep', 'none', 'at'] as const;
export type ExpiryChoice = (typeof EXPIRY_CHOICES)[number];

/** What a case carries, and what the live item it replaces carries; instants in ISO 8601. */
export type ExpirySaid = { choice: ExpiryChoice; at: string | null };

/** The end an item has once this publication is live. */
export const expiryAfter = (said: ExpirySaid, replaced: string | null): string | null =>
  said.choice === 'at' ? said.at : said.choice === 'none' ? null : replaced;

/** Whole seconds by which something came late; never negative. */
export const lateSeconds = (meant: Date, happened: Date): number => Math.max(0, Math.floor((happened.getTime() - meant.getTime()) / 1000));
