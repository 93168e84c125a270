import { APIError, createLocalReq, type Payload } from 'payload';
import { databaseError, inTransaction, type LanguageSource } from '../kernel';
import { readFile } from './domain/readFile';
import type { Entry, ReadDocument, Repair } from './domain/types';
import { kindOf } from './files/kindOf';
import { readUpload } from './files/readUpload';
import { importDocument, type Outcome } from './importDocument';
import { missingIn } from './missingIn';
import type { Target } from './standing';
import { t } from './translations';
import { documentIn } from './view/previewOf';

export type DocumentImportOptions = Target & {
  /** In whose name: a user as Payload knows it. */
  user: { id: string };
  dryRun?: boolean;
  /** Files in an old encoding are read as what they mean, and reported; otherwise they are refused. @default false */
  repair?: boolean;
  language?: LanguageSource;
  onProgress?: (done: number, total: number) => void;
};

export type DocumentImportReport = Record<Outcome, number> & {
  /** In the order of the files; `place` is the entry's number within its file. */
  refused: { file: string; place: number; name: string; reason: string }[];
  /** Documents that went in but lack something that a person must add before submitting them. */
  incomplete: { file: string; name: string; missing: string[] }[];
  /** Files whose letters were repaired, each once: a person looks at them before they are submitted. */
  repaired: ({ file: string } & Repair)[];
};

class RolledBack extends Error {
  constructor(readonly outcome: Outcome) {
    super('dry run');
  }
}

const importEntry = async (payload: Payload, document: ReadDocument, file: string, options: DocumentImportOptions): Promise<Outcome> => {
  const { user, collection, owner, dryRun = false } = options;
  const req = await createLocalReq({ user: { ...user, collection: 'users' } as never }, payload);
  try {
    return await inTransaction(req, async () => {
      const { outcome } = await importDocument(req, document, { collection, owner, file });
      if (dryRun) throw new RolledBack(outcome);
      return outcome;
    });
  } catch (error) {
    if (error instanceof RolledBack) return error.outcome;
    throw databaseError(req, error) ?? error;
  }
};

/** Words of the preview that the report shows. */
const SHOWN = 8;

/** A Word or PDF file is read by its own process, in the name of the person; any other as text. */
const entriesOf = async (payload: Payload, { name, bytes }: { name: string; bytes: Uint8Array }, options: DocumentImportOptions): Promise<Entry[]> => {
  const data = Buffer.from(bytes);
  if (kindOf(data, name) === undefined) return readFile(name, bytes, { repair: options.repair === true });
  const language = options.language ?? 'vi';
  const req = await createLocalReq({ user: { ...options.user, collection: 'users' } as never }, payload);
  try {
    const { structure } = await readUpload(req, { name, data }, options);
    const { mended } = structure;
    if (mended && options.repair !== true) return [{ place: 1, name, refusal: 'legacy', params: {} }];
    const repair = mended ? { repair: { kind: mended.kind, count: mended.count, sample: mended.samples.slice(0, SHOWN).map(({ before, after }) => `${before} → ${after}`).join(', ') } } : {};
    return [{ place: 1, name, ...repair, document: documentIn(language, structure, name) }];
  } catch (error) {
    if (!(error instanceof APIError) || error.status >= 500) throw error;
    return [{ place: 1, name, refusal: 'file', params: { reason: error.message } }];
  }
};

/**
 * Imports every document of the files as a draft, each in its own transaction: a bad entry is told with its reason
 * and the rest goes in. Errors that are nobody's input (a lost database) are thrown.
 */
export const importFiles = async (
  payload: Payload,
  files: readonly { name: string; bytes: Uint8Array }[],
  options: DocumentImportOptions,
): Promise<DocumentImportReport> => {
  const language = options.language ?? 'vi';
  const report: DocumentImportReport = { created: 0, revised: 0, unchanged: 0, refused: [], incomplete: [], repaired: [] };
  const entries: (Entry & { file: string })[] = [];
  for (const file of files) entries.push(...(await entriesOf(payload, file, options)).map((entry) => ({ ...entry, file: file.name })));
  for (const [index, entry] of entries.entries()) {
    const { file, place, name, document, repair } = entry;
    if (repair && !report.repaired.some((each) => each.file === file)) report.repaired.push({ file, ...repair });
    if (document) {
      try {
        report[await importEntry(payload, document, file, options)] += 1;
        const missing = missingIn(document, language);
        if (missing.length > 0) report.incomplete.push({ file, name, missing });
      } catch (error) {
        if (!(error instanceof APIError) || error.status >= 500) throw error;
        report.refused.push({ file, place, name, reason: error.message });
      }
    } else report.refused.push({ file, place, name, reason: t(language, `refused.${entry.refusal}`, entry.params) });
    options.onProgress?.(index + 1, entries.length);
  }
  return report;
};
