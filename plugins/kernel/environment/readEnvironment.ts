import { z } from 'zod';

import { EnvironmentError } from './EnvironmentError';
import { en } from './translations/en';
import { vi } from './translations/vi';
import { type Rule, secretVariables, variables } from './variables';

/** Rules that bind two variables are said here, so that each variable's own rule stays one line. */
const schema = z.object(variables).check((ctx) => {
  const { DATABASE_URL, DATABASE_OWNER_URL, DATABASE_DIRECT_URL, PAYLOAD_SECRET, SEAL_KEYS, SEAL_KEYS_FILE, OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET } = ctx.value;
  const refuse = (name: string, rule: Rule) => ctx.issues.push({ code: 'custom', path: [name], message: rule, input: ctx.value });
  if (DATABASE_URL !== undefined && PAYLOAD_SECRET === undefined) refuse('PAYLOAD_SECRET', 'secretNeeded');
  if (DATABASE_URL !== undefined && SEAL_KEYS === undefined && SEAL_KEYS_FILE === undefined) refuse('SEAL_KEYS', 'sealKeysNeeded');
  if (OIDC_ISSUER !== undefined && OIDC_CLIENT_ID === undefined) refuse('OIDC_CLIENT_ID', 'oidcNeeded');
  if (OIDC_ISSUER !== undefined && OIDC_CLIENT_SECRET === undefined) refuse('OIDC_CLIENT_SECRET', 'oidcNeeded');
  if (DATABASE_OWNER_URL !== undefined && DATABASE_URL === undefined) refuse('DATABASE_OWNER_URL', 'ownerNeedsUrl');
  if (DATABASE_DIRECT_URL !== undefined && DATABASE_URL === undefined) refuse('DATABASE_DIRECT_URL', 'ownerNeedsUrl');
});

type Parsed = z.output<typeof schema>;

export type Environment = Omit<Parsed, 'PUBLIC_URL'> & {
  PUBLIC_URL: string;
  /** No DATABASE_URL: the server brings its own PostgreSQL. */
  embeddedDatabase: boolean;
};

type Variables = Record<string, string | undefined>;

/** An empty variable (`PORT= npm start`, a blank line in compose) means "not set". */
const withoutBlanks = (env: Variables) =>
  Object.fromEntries(Object.keys(variables).flatMap((name) => (env[name] ? [[name, env[name]]] : [])));

const MOST_SHOWN = 60;

const sentence = (words: Record<Rule, string>, name: string, value: string | undefined, message: string) => {
  const rule = message in words ? words[message as Rule] : message;
  const pattern = value === undefined ? words.missing : secretVariables.has(name) ? words.wrongSecret : words.wrong;
  // A replacer function, because "$&" in a value would otherwise be expanded.
  const fill = { name, value: (value ?? '').replace(/\s+/g, ' ').slice(0, MOST_SHOWN), rule };
  return pattern.replace(/\{(name|value|rule)\}/g, (_, key: keyof typeof fill) => fill[key]);
};

/**
 * Reads the environment once, at the door; inside, the types are trusted.
 * @throws EnvironmentError with one line per wrong or missing variable.
 */
export const readEnvironment = (env: Variables, language: 'vi' | 'en' = 'vi'): Environment => {
  const given = withoutBlanks(env);
  const result = schema.safeParse(given);
  if (!result.success) {
    const words = language === 'vi' ? vi : en;
    const firstByName = new Map<string, string>();
    for (const issue of result.error.issues) {
      const name = String(issue.path[0]);
      if (!firstByName.has(name)) firstByName.set(name, sentence(words, name, given[name], issue.message));
    }
    throw new EnvironmentError(words.heading, [...firstByName.values()]);
  }
  const { PUBLIC_URL, ...rest } = result.data;
  return {
    ...rest,
    PUBLIC_URL: PUBLIC_URL ?? `http://localhost:${rest.PORT}`,
    embeddedDatabase: rest.DATABASE_URL === undefined,
  };
};
