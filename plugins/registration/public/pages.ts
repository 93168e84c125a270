import { vietnamDate, type Language } from '../../kernel';
import { AT_ACTIVATION, PURPOSES, TEXT_VERSION, type Purpose } from '../domain/consents';
import { PUBLIC } from '../paths';
import { t } from '../translations';
import { consentWords } from '../translations/consents';
import { escaped, framed } from './frame';
import { PHOTO_MB, PHOTO_TYPES } from './takePhoto';

type Words = (key: Parameters<typeof t>[1], params?: Record<string, string | number>) => string;
const wordsOf = (language: Language): Words => (key, params) => escaped(t(language, key, params));

type FieldOf = { name: string; label: string; help: string; wrong?: string | undefined; attributes: string };

const field = ({ name, label, help, wrong, attributes }: FieldOf): string =>
  `<div class="field"><label for="${name}">${label}</label><p class="help" id="${name}-help">${help}</p>${wrong ? `<p class="wrong" id="${name}-wrong">${wrong}</p>` : ''}<input id="${name}" name="${name}" aria-describedby="${name}-help${wrong ? ` ${name}-wrong` : ''}"${wrong ? ' aria-invalid="true"' : ''} ${attributes}></div>`;

const ticks = (language: Language, purposes: readonly Purpose[], given: readonly string[], wrong: boolean): string => {
  const words = wordsOf(language);
  const lines = purposes.map((purpose) => {
    const { title, text } = consentWords[language][purpose];
    return `<label class="tick"><input type="checkbox" name="consent" value="${purpose}"${given.includes(purpose) ? ' checked' : ''}><span><strong>${escaped(title)}</strong><br>${escaped(text)}</span></label>`;
  });
  return `<fieldset><legend>${words('page.consents')}</legend>${wrong ? `<p class="wrong">${words('page.consents.wrong')}</p>` : ''}${lines.join('')}<p class="help">${words('page.version', { version: vietnamDate(new Date(`${TEXT_VERSION}T00:00:00+07:00`)) })}</p></fieldset>`;
};

export type ApplyForm = { card: string; bornOn: string; contact: string; consents: readonly string[]; faults: readonly string[]; photoTooLarge: boolean };

/** /dang-ky: what is asked. What was typed comes back with what is wrong about its form; the photo a browser does not send twice. */
export const applyPage = (language: Language, { card, bornOn, contact, consents, faults, photoTooLarge }: ApplyForm): string => {
  const words = wordsOf(language);
  const limit = { limit: PHOTO_MB };
  const wrong = (name: 'card' | 'bornOn' | 'contact'): string | undefined => (faults.includes(name) ? words(`page.${name}.wrong`) : undefined);
  const box = (name: 'card' | 'bornOn' | 'contact', value: string, attributes: string): string =>
    field({ name, label: words(`page.${name}`), help: words(`page.${name}.help`), wrong: wrong(name), attributes: `type="text" value="${escaped(value)}" maxlength="254" required ${attributes}` });
  return framed(language, t(language, 'page.apply.title'), `<p>${words('page.apply.lead')}</p>${faults.length > 0 ? `<p class="alert" role="alert">${words('page.apply.wrong')}</p>` : ''}
<form method="post" action="${PUBLIC.apply}" enctype="multipart/form-data">
${box('card', card, 'inputmode="numeric" autocomplete="off"')}${box('bornOn', bornOn, 'autocomplete="bday"')}${box('contact', contact, 'autocomplete="off"')}
${field({ name: 'photo', label: words('page.photo'), help: words('page.photo.help', limit), wrong: faults.length > 0 ? words(photoTooLarge ? 'page.photo.large' : 'page.photo.wrong', limit) : undefined, attributes: `type="file" accept="${PHOTO_TYPES.join(',')}" required` })}
${ticks(language, PURPOSES, consents, faults.includes('consent'))}<button type="submit">${words('page.apply.send')}</button></form>`);
};

/** One answer, whoever asked and whoever they are. */
export const applyDonePage = (language: Language): string => framed(language, t(language, 'page.apply.done.title'), `<p>${wordsOf(language)('page.apply.done')}</p>`);

export const waitPage = (language: Language, seconds: number): string => framed(language, t(language, 'page.wait.title'), `<p>${wordsOf(language)('page.wait', { minutes: Math.max(1, Math.ceil(seconds / 60)) })}</p>`);

/** /kich-hoat: where the code of a slip is typed. */
export const codePage = (language: Language): string => {
  const words = wordsOf(language);
  return framed(language, t(language, 'page.code.title'), `<p>${words('page.code.lead')}</p><form method="post" action="${PUBLIC.activate}">
${field({ name: 'code', label: words('page.code'), help: words('page.code.help'), attributes: 'type="text" autocomplete="off" autocapitalize="characters" maxlength="40" required' })}<button type="submit">${words('page.code.next')}</button></form>`);
};

/** Any secret that is not good, for whatever reason. */
export const noLinkPage = (language: Language, message: string): string => framed(language, t(language, 'page.activate.none.title'), `<p>${escaped(message)}</p><p><a href="${PUBLIC.activate}">${wordsOf(language)('page.code')}</a></p>`);

export type ActivateForm = { username: string; displayName: string; consents: readonly string[]; wrong?: string | undefined; consentLacks?: boolean };

/** /kich-hoat/:token: first password, and what its holder agrees to. The form goes to the page's own address. */
export const activatePage = (language: Language, { username, displayName, consents, wrong, consentLacks = false }: ActivateForm): string => {
  const words = wordsOf(language);
  const password = (name: 'password' | 'again', label: string, said?: string): string =>
    field({ name, label, help: name === 'password' ? words('page.password.help') : '', wrong: said && escaped(said), attributes: 'type="password" autocomplete="new-password" maxlength="200" required' });
  return framed(language, t(language, 'page.activate.title'), `<p>${words('page.activate.lead', { name: displayName })}<code>${escaped(username)}</code></p>
<form method="post"><input type="hidden" name="username" autocomplete="username" value="${escaped(username)}">${password('password', words('page.password'), wrong)}${password('again', words('page.password.again'))}
${ticks(language, [...AT_ACTIVATION, 'contact'], consents, consentLacks)}<button type="submit">${words('page.activate.send')}</button></form>`);
};

export const activatedPage = (language: Language, username: string, signIn: string): string => {
  const words = wordsOf(language);
  return framed(language, t(language, 'page.activate.done.title'), `<p>${words('page.activate.done')}<code>${escaped(username)}</code></p><p><a class="button" href="${escaped(signIn)}">${words('page.activate.sign-in')}</a></p>`);
};
