import path from 'node:path';
import type { Language } from '../kernel';
import { LIMITS, SheetError } from './files/readSheet';
import { targetWords } from './findingWords';
import { ImportFailed } from './ImportFailed';
import { HeadsMissing } from './staging/stage';

/** What went wrong with a file in words for who asked, where there are any; else the error itself. */
export const failureOf = (language: Language, error: unknown): unknown => {
  if (error instanceof HeadsMissing) return new ImportFailed('heads.missing', { columns: error.heads.missing.map((target) => targetWords(language, target)).join(', ') }, { cause: error });
  if (error instanceof SheetError) return new ImportFailed(`sheet.${error.fault}`, { most: String(error.fault === 'too-large' ? LIMITS.bytes / 1_000_000 : LIMITS.rows) }, { cause: error });
  const { code, path: where } = error as NodeJS.ErrnoException;
  return code === 'ENOENT' || code === 'EACCES' || code === 'EISDIR' ? new ImportFailed('import.no-file', { file: path.basename(String(where ?? '')), why: code }, { cause: error }) : error;
};
