// What a browser may import: nothing here touches Payload's server, the database or Node.
export { startOfVietnamDay, VIETNAM, vietnamDate, vietnamDateTime, vietnamDay } from './clock/vietnam';
export { bilingual, createTranslator, languageOf, type Language, type LanguageSource, type Params } from './i18n/translator';
export { inspectText, type TextInspection } from './text/inspectText';
export { nfc, nfcDeep } from './text/nfc';
export { plain, slugify } from './text/plain';
