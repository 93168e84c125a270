import { createLocalReq, type Payload } from 'payload';
import { isHandbookError, runCommand, type LanguageSource } from '../../kernel';
import { create } from '../commands/create';
import { findByCode, findRoot, type Organization } from '../data/organization';
import { parseCatalogue, type CatalogueRow, type RefusedRow } from '../domain/parseCatalogue';
import { t } from '../translations';

export type ImportOptions = {
  /** In whose name the rows go in: a user as Payload knows it. */
  user: { id: string };
  decisionNumber: string;
  /** `YYYY-MM-DD` */
  decisionDate: string;
  /** `YYYY-MM-DD` */
  from: string;
  dryRun?: boolean;
  language?: LanguageSource;
  onProgress?: (done: number, total: number) => void;
};

export type ImportReport = {
  created: number;
  unchanged: number;
  /** In the order of the file. */
  refused: { line: number; reason: string }[];
};

const reasonOf = (language: LanguageSource, { reason, params }: RefusedRow): string => t(language, `import.${reason}`, params);

/** What already stands under the row's code, against what the row says. */
const difference = (standing: Organization, row: CatalogueRow, root: Organization): 'none' | 'name' | 'ended' | 'place' => {
  if (standing.ended !== null) return 'ended';
  if (standing.parent !== root.id || standing.level !== 'upper') return 'place';
  return standing.name === row.name ? 'none' : 'name';
};

/**
 * Brings a catalogue of communal units in as Party committees under the root, row by row, each by the command
 * `organizations.create` in its own transaction: a bad row is told with its line and reason, the rest goes in.
 * What is there already stays as it is.
 */
export const importCatalogue = async (payload: Payload, file: Uint8Array, options: ImportOptions): Promise<ImportReport> => {
  const language = options.language ?? 'vi';
  const { rows, refused, headerMissing } = parseCatalogue(file);
  const report: ImportReport = { created: 0, unchanged: 0, refused: refused.map((row) => ({ line: row.line, reason: reasonOf(language, row) })) };
  if (headerMissing.length > 0) {
    return { ...report, refused: [{ line: 1, reason: t(language, 'import.header', { missing: headerMissing.join(', ') }) }] };
  }
  const request = () => createLocalReq({ user: { ...options.user, collection: 'users' } as never }, payload);
  const root = await findRoot(await request());
  if (!root) return { ...report, refused: [{ line: 1, reason: t(language, 'organization.root-missing') }] };
  for (const [index, row] of rows.entries()) {
    const req = await request();
    const standing = await findByCode(req, row.code);
    const differs = standing && difference(standing, row, root);
    if (differs === 'none') report.unchanged += 1;
    else if (standing && differs) report.refused.push({ line: row.line, reason: t(language, `import.differs-${differs}`, { code: row.code, name: standing.name }) });
    else {
      const { code, name, shortName } = row;
      const { decisionNumber, decisionDate, from, dryRun = false } = options;
      try {
        await runCommand(create, req, { parent: root.id, code, name, shortName, level: 'upper', form: 'committee', decisionNumber, decisionDate, from }, { dryRun });
        report.created += 1;
      } catch (error) {
        if (!isHandbookError(error)) throw error;
        report.refused.push({ line: row.line, reason: error.message });
      }
    }
    options.onProgress?.(index + 1, rows.length);
  }
  report.refused.sort((a, b) => a.line - b.line);
  return report;
};
