import type { Config, Payload, PayloadRequest } from 'payload';
import type { z } from 'zod';
import type { Language } from '../kernel';

export type ExportFormat = 'xlsx';
/** A value of a file's cell; texts that a spreadsheet would take for a formula are written as text. */
export type ExportCell = string | number | null;

/** What a request comes to, before anything is written. */
export type ExportPlan = {
  /** For which organisation the person acts: who approves is over it, and its audit chain has the event. */
  organization: string;
  /** How many people it would hold. */
  count: number;
  /** How many it leaves out, because what is done with their data is restricted. */
  leftOut: number;
  /** The criteria in words, in Vietnamese: shown to who approves and to each person in the file. At most 500 letters; no names of people. */
  shown: string;
};

export type ExportAsked<C = unknown> = { id: string; criteria: C; columns: readonly string[]; why: string; language: Language; organization: string };

/** A kind of file, declared by the room that writes it (`withExportKinds`). */
export type ExportKind<C extends z.ZodType = z.ZodType> = {
  /** `<room>.<what>`, stable. */
  key: string;
  name: { vi: string; en: string };
  /** References and choices; never values of people. */
  criteria: C;
  /** What may be asked for; empty: it has its own. */
  columns: readonly string[];
  /** Who may, and how much it is: throws the typed refusal. Asked when it is asked for, and again before it is written. */
  plan: (req: PayloadRequest, criteria: z.output<C>, columns: readonly string[]) => Promise<ExportPlan>;
  /**
   * The names of columns, then a row each, as the person of `req` may see them now; nobody whose data is restricted (the database refuses them). Every member in it is written down first, in the same transaction as the
   * reading: by `openRecords({ way: 'export', exportId: asked.id })`, or by `noteExport(req, asked.id, members)` where nothing sealed is in it.
   */
  rows: (req: PayloadRequest, asked: ExportAsked<z.output<C>>) => AsyncIterable<ExportCell[]>;
  /** Widths of the columns, in letters. */
  widths?: readonly number[];
};

// A registry holds kinds of every type; inside it the criteria are opaque.
export type AnyExportKind = ExportKind;

const KEY = 'exportKinds';
const of = (custom: Record<string, unknown> | undefined): AnyExportKind[] => (custom?.[KEY] ?? []) as AnyExportKind[];

/** A new configuration that also writes these kinds of files, in whatever order the rooms stand. */
export const withExportKinds = (config: Config, kinds: readonly AnyExportKind[]): Config => ({ ...config, custom: { ...config.custom, [KEY]: [...of(config.custom), ...kinds] } });

export const exportKindOf = ({ config }: Payload, key: string): AnyExportKind | undefined => of(config.custom).find((kind) => kind.key === key);

/** Gives a kind its place among those of other criteria. */
export const asAnyExportKind = <C extends z.ZodType>(kind: ExportKind<C>): AnyExportKind => kind as unknown as AnyExportKind;
