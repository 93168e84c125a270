import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

export type ErrorCode = { code: string; status: number; message: string; from: string };
type Words = Record<string, string>;

const sources = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.ts$/u.test(name) && !/(^|\/)tests\//u.test(name))
    .map((name) => path.join(folder, name))
    .sort();

/** The room's English words: its own, and those of folders in it that have translations of their own. */
const englishOf = async (room: string): Promise<Words> => {
  const files = sources(room).filter((name) => /(^|\/)translations\/en\.ts$/u.test(name));
  const words = await Promise.all(files.map(async (file) => ((await import(pathToFileURL(path.resolve(file)).href)) as { en: Words }).en));
  return Object.assign({}, ...words) as Words;
};

/** A code's row; the message with its parameters left open. */
const row = (from: string, words: Words, code: string, status: string, key = code): ErrorCode => {
  const message = words[key];
  if (message === undefined) throw new Error(`${from}: no English message for ${key}`);
  return { code, status: Number(status), message: message.replace(/\{\{\w+\}\}/gu, '…'), from };
};

const ofRoom = async (room: string): Promise<ErrorCode[]> => {
  const words = await englishOf(room);
  const name = path.basename(room);
  return sources(room).flatMap((file) => {
    const text = readFileSync(file, 'utf8');
    const tables = [...text.matchAll(/^export const \w+ = createErrors\(\s*\{([^}]*)\}/gmu)].flatMap(([, table = '']) =>
      [...table.matchAll(/'([\w.-]+)':\s*(\d+)/gu)].map(([, code = '', status = '']) => row(name, words, code, status)),
    );
    const single = [...text.matchAll(/new HandbookError\(\s*'([\w.-]+)',\s*(\d+),\s*t\(\w+, '([\w.-]+)'/gu)].map(([, code = '', status = '', key = '']) =>
      row(name, words, code, status, key),
    );
    // createErrors itself makes one of its parameters.
    const written = text.match(/new HandbookError\((?!code,)/gu)?.length ?? 0;
    if (written !== single.length) throw new Error(`${file}: ${written} errors are made, ${single.length} are understood: code and status must stand there as they are`);
    return [...tables, ...single];
  });
};

/** Refusals of the server itself; those whose status stands elsewhere are the sign-in gate's and GraphQL's. */
const ofServer = async (): Promise<ErrorCode[]> => {
  const words = await englishOf('src/server');
  const said = sources('src/server/http').map((file) => readFileSync(file, 'utf8')).join('\n');
  const direct = [...said.matchAll(/sendError\(req, res, (\d+), '(http\.\w+)'/gu)].map(([, status = '', code = '']) => [code, status] as const);
  const gate = [...said.matchAll(/retryLater\(req, res, '(http\.\w+)'/gu)].map(([, code = '']) => [code, '429'] as const);
  const graphql = [...said.matchAll(/key: '(graphql\.\w+)'/gu)].map(([, code = '']) => [code, '400'] as const);
  return [...direct, ...gate, ...graphql].map(([code, status]) => row('server', words, code, status));
};

/** Every stable error code the product can answer with, read from the tables in the code. */
export const errorCodes = async (): Promise<ErrorCode[]> => {
  const rooms = [...readdirSync('plugins').map((name) => path.join('plugins', name)), 'collections'];
  const all = [...(await Promise.all(rooms.map(ofRoom))).flat(), ...(await ofServer())];
  const unique = new Map(all.map((each) => [`${each.code} ${each.status}`, each]));
  return [...unique.values()].sort((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : a.status - b.status));
};
