import { readFileSync, writeFileSync } from 'node:fs';

/**
 * The part of a page between `<!-- name:begin … -->` and `<!-- name:end -->`, as it is and as it should be.
 * With UPDATE_DOCS=1 in the environment it is written.
 */
export const generatedPart = (page: string, name: string, wanted: string): { now: string; wanted: string } => {
  const source = readFileSync(page, 'utf8');
  const part = new RegExp(`(<!-- ${name}:begin[^>]*-->\\n)([\\s\\S]*?)(<!-- ${name}:end -->)`, 'u');
  const found = part.exec(source);
  if (!found) throw new Error(`${page} has no part "${name}"`);
  const text = `${wanted.trimEnd()}\n`;
  if (process.env.UPDATE_DOCS === '1') {
    writeFileSync(page, source.replace(part, (_, begin: string, _old: string, end: string) => `${begin}${text}${end}`));
    return { now: text, wanted: text };
  }
  return { now: found[2] ?? '', wanted: text };
};

export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
