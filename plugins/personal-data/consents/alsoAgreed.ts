import type { Config, PayloadRequest } from 'payload';
import type { Language } from '../../kernel';

/** What a person agreed to in the words of another room, of which they are told beside the purposes; it is no choice made here. */
export type AlsoAgreed = {
  purpose: string;
  /** The words that were read; the title alone where a version's words are no longer at hand. */
  title: string;
  body: string;
  /** Which wording, as its room names it: a day (`2026-11-22`). */
  version: string;
  /** The instant, ISO 8601 in UTC. */
  at: string;
  /** On which occasion. */
  when: 'registration' | 'activation';
};

/** How a room tells what the person behind an account, or a record, agreed to there; the latest first. */
export type AlsoAgreedOf = (req: PayloadRequest, who: { user: string | null; member: string | null }, language: Language) => Promise<AlsoAgreed[]>;

const KEY = 'alsoAgreed';
const of = (custom: Record<string, unknown> | undefined): AlsoAgreedOf[] => (custom?.[KEY] ?? []) as AlsoAgreedOf[];

/** A new configuration in which a person's own list of consents also tells what they agreed to in this room, in whatever order the rooms stand. */
export const withAlsoAgreed = (config: Config, tell: AlsoAgreedOf): Config => ({ ...config, custom: { ...config.custom, [KEY]: [...of(config.custom), tell] } });

/** What every room tells of this person. */
export const alsoAgreed = async (req: PayloadRequest, who: { user: string | null; member: string | null }, language: Language): Promise<AlsoAgreed[]> => {
  const told: AlsoAgreed[] = [];
  for (const tell of of(req.payload.config.custom)) told.push(...(await tell(req, who, language)));
  return told;
};
