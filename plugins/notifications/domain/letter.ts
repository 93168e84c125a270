import { vietnamDate, vietnamDateTime } from '../../kernel/pure';
import { t } from '../translations';
import { oneLine } from './oneLine';

/** RFC 5322, 2.1.1: a line should be no longer. */
const SUBJECT_MOST = 78;

export type LetterNotice = { kind: string; label: string; title: string; body: string; link: string; createdAt: string };

export type LetterParts = {
  name: string;
  notices: readonly LetterNotice[];
  /** The configured address, without a slash at the end. */
  home: string;
  settings: string;
  /** Where mails of a kind are ended; kinds that cannot be ended have none. */
  endings: Readonly<Record<string, string>>;
  digest: boolean;
  now: Date;
};

export type Letter = { subject: string; text: string; html: string };

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
const paragraph = (text: string): string => `<p>${escaped(text)}</p>`;
const anchor = (url: string, text: string): string => `<a href="${escaped(url)}">${escaped(text)}</a>`;

/** One group a kind, in the order the first of each came. */
const grouped = (notices: readonly LetterNotice[]): LetterNotice[][] => {
  const groups = new Map<string, LetterNotice[]>();
  for (const notice of notices) groups.set(notice.kind, [...(groups.get(notice.kind) ?? []), notice]);
  return [...groups.values()];
};

const one = (notice: LetterNotice, home: string): { text: string[]; html: string[] } => ({
  text: [notice.title, ...(notice.body ? ['', notice.body] : []), '', `${t('vi', 'mail.open')}: ${home}${notice.link}`],
  html: [`<p><strong>${escaped(notice.title)}</strong></p>`, ...(notice.body ? [paragraph(notice.body)] : []), `<p>${anchor(home + notice.link, t('vi', 'mail.open'))}</p>`],
});

const many = (notices: readonly LetterNotice[], home: string): { text: string[]; html: string[] } => {
  const lead = t('vi', 'mail.digest.lead', { count: notices.length });
  const groups = grouped(notices);
  return {
    text: [lead, ...groups.flatMap((group) => ['', `${group[0]?.label ?? ''}:`, ...group.flatMap(({ title, createdAt, link }) => [`- ${title} (${vietnamDateTime(createdAt)})`, `  ${home}${link}`])])],
    html: [
      paragraph(lead),
      ...groups.flatMap((group) => [
        `<h2>${escaped(group[0]?.label ?? '')}</h2>`,
        `<ul>${group.map(({ title, createdAt, link }) => `<li>${anchor(home + link, title)} (${vietnamDateTime(createdAt)})</li>`).join('')}</ul>`,
      ]),
    ],
  };
};

/** One mail, in Vietnamese: plain text, and the same as simple HTML without pictures, scripts or anything that tells who opened it. */
export const letter = ({ name, notices, home, settings, endings, digest, now }: LetterParts): Letter => {
  const greeting = t('vi', 'mail.greeting', { name: oneLine(name, 200) });
  const said = digest ? many(notices, home) : one(notices[0] as LetterNotice, home); // a letter is written about something
  const subject = digest ? t('vi', 'mail.digest.subject', { count: notices.length, day: vietnamDate(now) }) : (notices[0]?.title ?? '');
  const ends = grouped(notices).flatMap(([first]) => (first && endings[first.kind] ? [{ url: endings[first.kind] ?? '', words: t('vi', 'mail.unsubscribe', { kind: first.label }) }] : []));
  const foot = [t('vi', 'mail.signature'), t('vi', 'mail.why')];
  return {
    subject: oneLine(subject, SUBJECT_MOST),
    text: [greeting, '', ...said.text, '', '-- ', ...foot, `${t('vi', 'mail.settings')}: ${settings}`, ...ends.map(({ url, words }) => `${words}: ${url}`), ''].join('\n'),
    html: [
      '<!doctype html><html lang="vi"><head><meta charset="utf-8"></head><body>',
      paragraph(greeting),
      ...said.html,
      '<hr>',
      ...foot.map(paragraph),
      `<p>${anchor(settings, t('vi', 'mail.settings'))}</p>`,
      ...ends.map(({ url, words }) => `<p>${anchor(url, words)}</p>`),
      '</body></html>',
    ].join('\n'),
  };
};
