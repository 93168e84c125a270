import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

export type Variables = Record<string, string>;

/** Splits one command as a shell does: quotes, `$NAME` outside single quotes, `\` at the end of a line. */
export const words = (command: string, variables: Variables): string[] => {
  const found: string[] = [];
  let word: string | undefined;
  const add = (text: string): void => void (word = (word ?? '') + text);
  const text = command.replaceAll('\\\n', ' ');
  const pieces = text.matchAll(/'([^']*)'|"((?:[^"\\]|\\.)*)"|(\s+)|([^\s'"]+)/gu);
  const expand = (part: string): string =>
    part.replace(/\$(\w+)/gu, (_, name: string) => {
      const value = variables[name];
      if (value === undefined) throw new Error(`$${name} is not known at: ${command}`);
      return value;
    });
  for (const [, single, double, space, bare] of pieces) {
    if (space !== undefined) {
      if (word !== undefined) found.push(word);
      word = undefined;
    } else if (single !== undefined) add(single);
    else if (double !== undefined) add(expand(double).replace(/\\(["\\$`])/gu, '$1'));
    else add(expand(bare ?? ''));
  }
  return word === undefined ? found : [...found, word];
};

const formOf = (fields: readonly string[], folder: string): FormData => {
  const form = new FormData();
  for (const field of fields) {
    const [, name = '', value = ''] = /^([^=]+)=([\s\S]*)$/u.exec(field) ?? [];
    const [, file, type] = /^@([^;]+)(?:;type=(.+))?$/u.exec(value) ?? [];
    if (file === undefined) form.append(name, value);
    else form.append(name, new Blob([new Uint8Array(readFileSync(path.join(folder, file)))], type ? { type } : {}), path.basename(file));
  }
  return form;
};

/** Does what this `curl` would do. Files are read and written in `folder`. Knows the options the pages use, and refuses others. */
export const curl = async (command: string, variables: Variables, folder: string): Promise<{ status: number; body: unknown; headers: Headers }> => {
  const [program, ...given] = words(command.trim(), variables);
  if (program !== 'curl') throw new Error(`not a curl: ${command}`);
  const [headers, fields, urls] = [new Headers(), [] as string[], [] as string[]];
  let [method, data, output] = [undefined, undefined, undefined] as (string | undefined)[];
  let plainBrackets = false;
  for (let at = 0; at < given.length; at += 1) {
    const word = given[at] ?? '';
    const next = (): string => given[(at += 1)] ?? '';
    if (/^-[sg]+$/u.test(word)) plainBrackets ||= word.includes('g');
    else if (word === '-X') method = next();
    else if (word === '-H') {
      const [, name = '', value = ''] = /^([^:]+):\s*(.*)$/su.exec(next()) ?? [];
      headers.set(name, value);
    } else if (word === '-d') data = next();
    else if (word === '-F') fields.push(next());
    else if (word === '-o') output = next();
    else if (word.startsWith('-')) throw new Error(`the test's curl does not know ${word}`);
    else urls.push(word);
  }
  const [url = ''] = urls;
  if (urls.length !== 1) throw new Error(`${urls.length} addresses in: ${command}`);
  if (/[[\]{}]/u.test(url) && !plainBrackets) throw new Error(`curl would read the brackets itself, -g is missing: ${command}`);
  const body = fields.length > 0 ? formOf(fields, folder) : data;
  const response = await fetch(url, { method: method ?? (body === undefined ? 'GET' : 'POST'), headers, ...(body === undefined ? {} : { body }) });
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (output !== undefined) writeFileSync(path.join(folder, output), bytes);
  const text = new TextDecoder().decode(bytes);
  let parsed: unknown = text;
  try {
    parsed = JSON.parse(text);
  } catch {
    // A file.
  }
  return { status: response.status, body: parsed, headers: response.headers };
};
