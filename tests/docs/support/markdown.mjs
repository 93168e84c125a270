import { readFileSync } from 'node:fs';

/**
 * The code blocks of a page, each with its language and the rest of its opening line:
 * "```ts collections/notices.ts" → {language: 'ts', title: 'collections/notices.ts', text, line}.
 */
export const blocksOf = (page) => {
  const source = readFileSync(page, 'utf8');
  return [...source.matchAll(/^```(\w+)([^\n]*)\n([\s\S]*?)^```$/gmu)].map(([, language, title, text, ...rest]) => ({
    language,
    title: title.trim(),
    text,
    line: source.slice(0, rest.at(-2)).split('\n').length,
  }));
};

/** The one block with this title. */
export const blockOf = (page, title) => {
  const found = blocksOf(page).filter((block) => block.title === title);
  if (found.length !== 1) throw new Error(`${page} has ${found.length} blocks titled "${title}"`);
  return found[0].text;
};

/**
 * Applies a diff block without line numbers: a "-" line is replaced by the "+" lines after it, a context line is followed by them.
 * Each line that is there must be there exactly once, so that a page that fell behind is noticed.
 */
export const applyDiff = (source, diff) => {
  const lines = source.split('\n');
  let at = -1;
  for (const line of diff.trimEnd().split('\n')) {
    const [kind, text] = [line[0], line.slice(1)];
    if (kind === '+') {
      at += 1;
      lines.splice(at, 0, text);
      continue;
    }
    const found = lines.flatMap((each, index) => (each === text ? [index] : []));
    if (found.length !== 1) throw new Error(`the line stands ${found.length} times in the file, should stand once: ${text}`);
    at = found[0];
    if (kind === '-') {
      lines.splice(at, 1);
      at -= 1;
    }
  }
  return lines.join('\n');
};
