import type { Payload } from 'payload';
import { languageOf, type Language } from '../../kernel';
import { PURPOSES, TEXT_VERSION } from '../domain/consents';
import { registrationFail } from '../errors';
import type { RegistrationOptions } from '../options';
import { t } from '../translations';
import { consentWords } from '../translations/consents';
import { activate, lookAtLink, type Activation } from './activate';
import { apply, BUSY_SECONDS, type Application } from './apply';
import { activatedPage, activatePage, applyDonePage, applyPage, codePage, noLinkPage, waitPage } from './pages';
import { PHOTO_BYTES, PHOTO_MB, PHOTO_TYPES } from './takePhoto';

/** What a public door answers: a page, or JSON for apps; with the seconds to wait where there are any. */
export type Answer = { status: number; html?: string; json?: unknown; retryAfter?: number; location?: string };

let kept: RegistrationOptions | undefined;
/** Set once by the plugin: the doors stand before Payload, and need its options. */
export const keepOptions = (options: RegistrationOptions): void => void (kept = options);
const options = (): RegistrationOptions => {
  if (!kept) throw new TypeError('the room registration is not configured');
  return kept;
};

const errorOf = (language: Language, code: Parameters<typeof registrationFail>[1], fields: readonly string[] = []): unknown => {
  const { name, message, data } = registrationFail(language, code, { limit: PHOTO_MB }, fields.length > 0 ? { fields: fields.map((path) => ({ path })) } : {});
  return { errors: [{ name, message, data }] };
};
const waiting = (seconds: number): Answer => ({ status: 429, retryAfter: seconds, json: { errors: [{ name: 'HandbookError', data: { code: 'http.tooMany' } }] } });

export type FormFields = { card: string; bornOn: string; contact: string; consents: readonly string[]; photo: Buffer | undefined; /** There was one, beyond `PHOTO_BYTES`. */ photoTooLarge: boolean; qr?: string };

/** GET /dang-ky. */
export const showApply = (accepted: string | undefined): Answer => ({ status: 200, html: applyPage(pageLanguage(accepted), { card: '', bornOn: '', contact: '', consents: [], faults: [], photoTooLarge: false }) });

/** The language a browser asks for; Vietnamese unless it says otherwise. */
const pageLanguage = (accepted: string | undefined): Language => languageOf(/^en\b/i.test(accepted ?? '') ? 'en' : 'vi');

const comeAgain = (language: Language, source: Application['source'], seconds: number): Answer =>
  source === 'web' ? { status: 429, retryAfter: seconds, html: waitPage(language, seconds) } : waiting(seconds);

/** More photos are being sent than are held at once: nobody's was read. */
export const tooMany = (accepted: string | undefined, source: Application['source']): Answer => comeAgain(pageLanguage(accepted), source, BUSY_SECONDS);

/** POST /dang-ky, and the same for apps. Taken is taken: one status, one text. */
export const takeApplication = async (payload: Payload, address: string, accepted: string | undefined, { photoTooLarge, ...fields }: FormFields, source: Application['source']): Promise<Answer> => {
  const language = pageLanguage(accepted);
  const applied = await apply(payload, address, { ...fields, source });
  if (applied.state === 'wait') return comeAgain(language, source, applied.seconds);
  if (applied.state === 'taken') return source === 'web' ? { status: 202, html: applyDonePage(language) } : { status: 202, json: { state: 'taken' } };
  if (source === 'web') return { status: photoTooLarge ? 413 : 400, html: applyPage(language, { ...fields, faults: applied.faults, photoTooLarge }) };
  const only = applied.faults.length === 1 ? applied.faults[0] : undefined;
  if (photoTooLarge && only === 'photo') return { status: 413, json: errorOf(language, 'registration.photo-large', applied.faults) };
  return { status: 400, json: errorOf(language, only === 'photo' ? 'registration.photo' : only === 'consent' ? 'registration.consent' : 'registration.form', applied.faults) };
};

/** GET /api/registrations/texts: what is to be agreed to, for apps; and what photo is taken. */
export const texts = (): Answer => ({ status: 200, json: { version: TEXT_VERSION, purposes: PURPOSES, words: consentWords, photo: { mostBytes: PHOTO_BYTES, types: PHOTO_TYPES } } });

/** GET /kich-hoat. */
export const showCode = (accepted: string | undefined): Answer => ({ status: 200, html: codePage(pageLanguage(accepted)) });

/** GET /kich-hoat/:token: programs that look through mails follow links; nothing is used up here. */
export const showLink = async (payload: Payload, address: string, accepted: string | undefined, secret: string): Promise<Answer> => {
  const language = pageLanguage(accepted);
  const found = await lookAtLink(payload, address, secret);
  if (!found) return { status: 404, html: noLinkPage(language, registrationFail(language, 'registration.link').message) };
  if ('seconds' in found) return { status: 429, retryAfter: found.seconds, html: waitPage(language, found.seconds) };
  return { status: 200, html: activatePage(language, { ...found, consents: [] }) };
};

/** POST /kich-hoat/:token. */
export const takeActivation = async (payload: Payload, address: string, accepted: string | undefined, asked: Activation & { differs: boolean }): Promise<Answer> => {
  const language = pageLanguage(accepted);
  const again = async (more: { wrong?: string; consentLacks?: boolean }): Promise<Answer> => {
    const found = await lookAtLink(payload, address, asked.secret);
    if (!found || 'seconds' in found) return showLink(payload, address, accepted, asked.secret);
    return { status: 400, html: activatePage(language, { ...found, consents: asked.consents, ...more }) };
  };
  if (asked.differs) return again({ wrong: t(language, 'page.password.differs') });
  const done = await activate(payload, options(), address, asked);
  if (done.state === 'wait') return { status: 429, retryAfter: done.seconds, html: waitPage(language, done.seconds) };
  if (done.state === 'none') return { status: 404, html: noLinkPage(language, registrationFail(language, 'registration.link').message) };
  if (done.state === 'consent') return again({ consentLacks: true });
  if (done.state === 'password') return again({ wrong: done.message });
  return { status: 200, html: activatedPage(language, done.username, `${payload.config.routes.admin}/login`) };
};

/** POST /api/registrations/activate, for apps. */
export const takeActivationOfApp = async (payload: Payload, address: string, accepted: string | undefined, asked: Activation): Promise<Answer> => {
  const language = pageLanguage(accepted);
  const done = await activate(payload, options(), address, asked);
  if (done.state === 'wait') return waiting(done.seconds);
  if (done.state === 'none') return { status: 404, json: errorOf(language, 'registration.link') };
  if (done.state === 'consent') return { status: 400, json: errorOf(language, 'registration.consent') };
  if (done.state === 'password') return { status: 422, json: { errors: [{ name: 'HandbookError', message: done.message, data: { code: done.code } }] } };
  return { status: 200, json: { username: done.username } };
};
