/** What a device is told: all of it may stand on a locked telephone and be read by whoever carries it there. */
export type Shown = { id: string; kind: string; title: string; link: string };

/** Where one reads what it is, after signing in. */
export const INBOX = '/thong-bao';

/**
 * Of a message what goes out, field by field: nothing else ever does.
 * @param general what is said of a kind that may not be named
 */
export const shownOf = ({ id, kind, name, link }: { id: string; kind: string; name: { vi: string; en: string } | null; link: string | null }, language: 'vi' | 'en', general: string): Shown =>
  name === null ? { id, kind: 'notice', title: general, link: INBOX } : { id, kind, title: name[language], link: link ?? INBOX };

/** What a later message takes the place of: 32 letters, as RFC 8030 (Topic) and APNs (64 bytes) allow. */
export const collapseOf = (id: string): string => id.replaceAll('-', '').slice(0, 32);
