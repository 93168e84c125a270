import { finished } from 'node:stream/promises';

import busboy, { type Busboy } from 'busboy';

import { joinInTurns, nestingOf, QUERY_LIMITS } from '../../../plugins/kernel';
import { limitedBody } from './limitedBody';
import type { WithReadBody } from './payloadApi';

const MB = 1024 * 1024;
/** One file with the document around it: no form of the product has more. `fileSize` is also said in docs/operations.md. */
const LIMITS = { fileSize: 25_000_000, files: 1, fields: 20, fieldSize: MB, fieldNameSize: 100, parts: 21 } as const;
/** What is written may be nested so deep; the arguments around it take a few levels more. */
export const BODY_LEVELS = QUERY_LIMITS.data + 10;
/** Payload cuts names as long as this, too. */
const MOST_NAME = 255;

type FormFile = { name: string; data: Buffer; size: number; mimetype: string };
export type Form = { data?: Record<string, unknown>; file?: FormFile };
export type FormFault = 'tooLarge' | 'tooDeep' | 'badForm';

/** What a form's parts are collected in; the first fault ends it. */
type Collected = { payload?: string; name?: string; mimetype: string; pieces: Buffer[]; fault?: FormFault };

const readerOf = (req: WithReadBody): Busboy | undefined => {
  try {
    return busboy({ headers: req.headers, limits: LIMITS, defParamCharset: 'utf8' });
  } catch {
    return undefined;
  }
};

const collect = (form: Busboy): Collected => {
  const parts: Collected = { mimetype: '', pieces: [] };
  const fail = (fault: FormFault) => {
    parts.fault ??= fault;
  };
  for (const limit of ['filesLimit', 'fieldsLimit', 'partsLimit'] as const) form.on(limit, () => fail('badForm'));
  form.on('field', (name, value, { nameTruncated, valueTruncated }) => {
    if (nameTruncated || valueTruncated) return fail('tooLarge');
    if (name !== '_payload') return;
    if (parts.payload !== undefined) return fail('badForm');
    parts.payload = value;
  });
  form.on('file', (field, file, { filename, mimeType }) => {
    // An upload field that was left empty has no name.
    if (field !== 'file' || !filename) return void file.resume();
    parts.name = filename.slice(0, MOST_NAME);
    parts.mimetype = mimeType;
    file.on('data', (piece: Buffer) => parts.pieces.push(piece));
    file.on('limit', () => fail('tooLarge'));
    file.on('error', () => fail('badForm'));
  });
  form.on('error', () => fail('badForm'));
  return parts;
};

const documentIn = (text: string): Record<string, unknown> | FormFault => {
  if (nestingOf(text, BODY_LEVELS) === Infinity) return 'tooDeep';
  try {
    const data: unknown = JSON.parse(text);
    return typeof data === 'object' && data !== null && !Array.isArray(data) ? (data as Record<string, unknown>) : 'badForm';
  } catch {
    return 'badForm';
  }
};

const pump = async (source: ReadableStream<Uint8Array>, form: Busboy, parts: Collected): Promise<void> => {
  const reader = source.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    const piece = next.value;
    if (parts.fault !== undefined) return reader.cancel();
    // Waiting for each keeps the reader to our pace.
    await new Promise<void>((taken) => form.write(piece, () => taken()));
  }
  form.end();
  await finished(form).catch(() => undefined);
};

/**
 * A form, read before Payload would: it puts 25 MB together in one go, which holds everybody else up, and parses the
 * document beside the file whatever its shape. Payload finds the result on the request and a body that is empty.
 */
export const readForm = async (req: WithReadBody, limitBytes: number): Promise<Form | FormFault> => {
  const form = readerOf(req);
  if (form === undefined) return 'badForm';
  const parts = collect(form);
  const counted = req.readBody === undefined ? limitedBody(req, limitBytes) : undefined;
  try {
    await pump(counted?.stream ?? new Blob([new Uint8Array(req.readBody ?? [])]).stream(), form, parts);
  } catch (error) {
    if (counted?.exceeded() !== true) throw error;
    parts.fault = 'tooLarge';
  }
  if (parts.fault !== undefined) {
    form.destroy();
    return parts.fault;
  }
  const data = parts.payload === undefined ? undefined : documentIn(parts.payload);
  if (typeof data === 'string') return data;
  if (parts.name === undefined) return { data };
  const bytes = await joinInTurns(parts.pieces);
  return { data, file: { name: parts.name, data: bytes, size: bytes.length, mimetype: parts.mimetype } };
};
