import type { Request, Response } from 'express';

import { answer } from '../say';

type Key = Parameters<typeof answer>[1];

const escape = (text: string) => text.replace(/[&<>"']/g, (letter) => `&#${letter.codePointAt(0)};`);

/** A page with words and no scripts, where the admin has none to offer. The key's `.title` and `.text` are shown. */
export const plainPage = (req: Request, res: Response, status: number, key: 'page.notFound' | 'page.firstAdmin' | 'page.databaseAway'): void => {
  const words = (part: 'title' | 'text') => escape(answer(req.headers['accept-language'], `${key}.${part}` satisfies Key));
  res.status(status).type('html').set('Cache-Control', 'no-store').send(`<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${words('title')}</title>
<style>body{font:16px/1.6 system-ui,sans-serif;max-width:36rem;margin:15vh auto;padding:0 1.5rem;color:#222}h1{font-size:1.4rem}a{color:#b00}</style>
</head><body><h1>${words('title')}</h1><p>${words('text')}</p><p><a href="/">${escape(answer(req.headers['accept-language'], 'page.back'))}</a></p></body></html>
`);
};
