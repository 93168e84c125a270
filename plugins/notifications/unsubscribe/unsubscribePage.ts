import { languageOf } from '../../kernel';
import type { NotificationKind } from '../kinds/NotificationKind';
import { t } from '../translations';

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/**
 * The page behind a mail's link, without scripts. Opening it changes nothing: programs that look through mails follow links.
 * @param step `ask` shows the button, `done` says it happened, `wrong` that the link is no good
 */
export const unsubscribePage = (language: 'vi' | 'en', step: 'ask' | 'done' | 'wrong', kind?: NotificationKind): string => {
  const spoken = languageOf(language);
  const words = (key: Parameters<typeof t>[1]): string => escaped(t(spoken, key, { kind: kind?.label[spoken] ?? '' }));
  const form = `<form method="post"><button type="submit">${words('unsubscribe.confirm')}</button></form>`;
  return `<!doctype html>
<html lang="${spoken}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex">
<title>${words('unsubscribe.title')}</title>
<style>body{font:18px/1.6 system-ui,sans-serif;max-width:36rem;margin:12vh auto;padding:0 1.5rem;color:#222;background:#fff}h1{font-size:1.5rem}button{font:inherit;min-height:48px;padding:8px 20px;border:0;border-radius:6px;background:#b3261e;color:#fff;font-weight:700;cursor:pointer}button:focus-visible{outline:3px solid #1261c4;outline-offset:2px}</style>
</head><body><h1>${words('unsubscribe.title')}</h1><p>${words(`unsubscribe.${step}`)}</p>${step === 'ask' ? form : ''}</body></html>
`;
};
