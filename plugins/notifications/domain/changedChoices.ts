import type { MailMode } from './schedule';

type Shown = { kinds: readonly { key: string; mail: MailMode; obligatory: boolean }[]; quiet: { from: string; to: string } | null };
export type ChangedChoices = { kinds?: { kind: string; mail: MailMode }[]; quiet?: Shown['quiet'] };

/** What a person changed of what they were shown: the rest stays unsaid, so that a default of the house may change for them later. */
export const changedChoices = (before: Shown, now: Shown): ChangedChoices => {
  const was = new Map(before.kinds.map(({ key, mail }) => [key, mail]));
  const kinds = now.kinds.filter(({ key, mail, obligatory }) => !obligatory && was.get(key) !== mail).map(({ key, mail }) => ({ kind: key, mail }));
  const same = before.quiet?.from === now.quiet?.from && before.quiet?.to === now.quiet?.to;
  return { ...(kinds.length > 0 ? { kinds } : {}), ...(same ? {} : { quiet: now.quiet }) };
};
