import { createHash } from 'node:crypto';
import type { Language } from '../../../kernel';
import { pageWords } from '../../translations';
import type { LockedPack } from '../domain/locked';
import { domPart } from './domPart';
import { duesPart } from './duesPart';
import type { Part } from './Kit';
import { lockPart } from './lockPart';
import { notesPart } from './notesPart';
import { PAGE_STYLE } from './pageStyle';
import { peoplePart } from './peoplePart';
import { startPart } from './startPart';
import { workPart } from './workPart';

const PARTS: readonly Part[] = [domPart, lockPart, peoplePart, duesPart, notesPart, workPart, startPart];

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
/** JSON that no HTML reader takes for an end of the script around it. */
const inScript = (value: unknown): string => JSON.stringify(value).replace(/</g, '\\u003c').replace(/\u2028|\u2029/g, '');
const digest = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The page's program: the text of its parts, each of which knows its kit alone. Whoever runs the sources unbundled has names kept by a helper, which stands here too. */
export const packScript = (): string =>
  `"use strict";const __name=(value)=>value;const kit={views:{},items:new Map(),keeps:true,locked:JSON.parse(document.getElementById("goi").textContent),words:JSON.parse(document.getElementById("loi").textContent)};` +
  `for(const part of [${PARTS.map((part) => `(${part.toString()})`).join(',')}])Object.assign(kit,part(kit));kit.start();`;

/**
 * One page that holds everything: the locked content, the words, the program. It asks nothing of any network, and its policy lets it: no address, no script and no style
 * but those within, known by their digests.
 */
export const packPage = (locked: LockedPack, { language, title }: { language: Language; title: string }): string => {
  const words = pageWords(language);
  const script = packScript();
  const policy = `default-src 'none'; script-src ${digest(script)}; style-src ${digest(PAGE_STYLE)}; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="referrer" content="no-referrer">
<title>${escaped(`${words.title ?? ''} – ${title}`)}</title>
<style>${PAGE_STYLE}</style>
</head>
<body>
<noscript>${escaped(words['no-script'] ?? '')}</noscript>
<script type="application/json" id="goi">${inScript(locked)}</script>
<script type="application/json" id="loi">${inScript(words)}</script>
<script>${script}</script>
</body>
</html>
`;
};
