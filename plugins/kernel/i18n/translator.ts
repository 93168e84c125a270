export type Language = 'vi' | 'en';
export type Messages = Record<string, string>;
export type Params = Record<string, string | number | null | undefined>;

/** Anything that knows its reader's language: a Payload request, or an i18n object of the admin. */
export type LanguageSource = Language | { i18n?: { language?: string } | undefined } | { language: string } | null | undefined;

/** Vietnamese unless the reader asked for English. */
export const languageOf = (source: LanguageSource): Language => {
  if (source === 'vi' || source === 'en') return source;
  if (!source) return 'vi';
  const language = 'language' in source ? source.language : source.i18n?.language;
  return language === 'en' ? 'en' : 'vi';
};

const fill = (text: string, params: Params): string =>
  text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(params[name] ?? ''));

/**
 * A typed translator for one room. `en` must have exactly the keys of `vi`, or the type check fails.
 * `{{name}}` in a message is replaced by `params.name`.
 */
export const createTranslator =
  <M extends Messages>(vi: M, en: { [K in keyof M]: string }) =>
  (source: LanguageSource, key: keyof M & string, params: Params = {}): string =>
    fill((languageOf(source) === 'en' ? en : vi)[key] ?? key, params);

export type Translator<M extends Messages = Messages> = (source: LanguageSource, key: keyof M & string, params?: Params) => string;

/** Both languages of one message at once, as Payload's labels want them. */
export const bilingual =
  <M extends Messages>(vi: M, en: { [K in keyof M]: string }) =>
  (key: keyof M & string, params: Params = {}): { vi: string; en: string } => ({
    vi: fill(vi[key] ?? key, params),
    en: fill(en[key] ?? key, params),
  });
