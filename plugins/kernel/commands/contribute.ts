import type { Config, Payload, PayloadRequest } from 'payload';
import type { PersonalDataPart } from '../privacy/PersonalDataPart';
import type { Retention } from '../privacy/Retention';
import type { AnyRead } from '../reads/types';
import type { Paragraph } from '../text/paragraphs';
import type { AnyCommand } from './types';

/** A job of the worker: one at a time, under the leader's lock. Must be safe to run twice, and to be killed half-way. */
export type WorkerTask = {
  name: string;
  run: (payload: Payload) => Promise<void>;
  /** Once more when the worker stops, after the last request was answered. @default false */
  atStop?: boolean;
  /** Told when the worker stops: what takes minutes ends here, and is taken up again after the next start. */
  stop?: () => void;
} & (
  | { /** Paced by a clock that never goes back: what people wait for. */ everySeconds: number }
  | { /** Five fields of cron in Vietnamese time: what is swept while people sleep, and may wait for the next night. */ at: string }
);

/** What a room asks of the text that comes with any command that writes, after it is known that the person may: throws its refusal, or lets it be. */
export type TextCheck = (req: PayloadRequest, asked: { command: string; input: Record<string, unknown>; texts: readonly Paragraph[] }) => Promise<void>;

/** What a room asks of who runs any command, before the command's own authority is asked: throws its refusal, or lets them on. */
export type Admission = (req: PayloadRequest, command: string) => Promise<void>;

/** Numbers of a room for /metrics, by one label; asked each time somebody looks, so what is dear is remembered by the room. */
export type RoomGauge = { name: string; help: string; label: string; read: (payload: Payload) => Promise<Readonly<Record<string, number>>> };

/**
 * Something that must be so in the whole database, asked by `handbook verify <area>`: a statement that answers the ids of what breaks it,
 * in sets, so that half a million rows take seconds. Reads only.
 */
export type Invariant = {
  area: 'members';
  /** Stable, of a-z and -. */
  key: string;
  says: { vi: string; en: string };
  /** One column, `id`. */
  statement: string;
};

/** A table with sealed columns, so that `handbook reseal` finds all of them when the key changes. */
export type SealedTable = {
  /** With its schema. */
  table: string;
  /** Its one-column primary key; its text is the `row` that a value was sealed to. */
  key: string;
  /** Under which changes of the table are let through (`handbook.require_ticket`). */
  ticket: string;
  /** Column → purpose it is sealed for. */
  columns: Readonly<Record<string, string>>;
  /** Column → column of its blind index. */
  indexes?: Readonly<Record<string, string>>;
};

/** What rooms add to the house beside Payload's own configuration. Kept in `config.custom`, which never reaches a browser. */
export type Contributions = {
  commands: AnyCommand[];
  workerTasks: WorkerTask[];
  /** Hot reads (kernel/reads). */
  reads: AnyRead[];
  textChecks: TextCheck[];
  admissions: Admission[];
  gauges: RoomGauge[];
  invariants: Invariant[];
  sealed: SealedTable[];
  /** What is kept of a person, for their own export and the request desk (plugins/personal-data). */
  personalData: PersonalDataPart[];
  /** What is deleted after a time that a dated rule says (plugins/personal-data/retention). */
  retention: Retention[];
};

const empty: Contributions = { commands: [], workerTasks: [], reads: [], textChecks: [], admissions: [], gauges: [], invariants: [], sealed: [], personalData: [], retention: [] };

export const contributionsOf = (config: Pick<Config, 'custom'> | { custom?: Record<string, unknown> }): Contributions => ({
  ...empty,
  ...((config.custom?.handbook as Partial<Contributions> | undefined) ?? {}),
});

/** A new configuration with the room's commands and tasks added to those already there. */
export const contribute = (config: Config, additions: Partial<Contributions>): Config => {
  const now = contributionsOf(config);
  return {
    ...config,
    custom: {
      ...config.custom,
      handbook: {
        commands: [...now.commands, ...(additions.commands ?? [])],
        workerTasks: [...now.workerTasks, ...(additions.workerTasks ?? [])],
        reads: [...now.reads, ...(additions.reads ?? [])],
        textChecks: [...now.textChecks, ...(additions.textChecks ?? [])],
        admissions: [...now.admissions, ...(additions.admissions ?? [])],
        gauges: [...now.gauges, ...(additions.gauges ?? [])],
        invariants: [...now.invariants, ...(additions.invariants ?? [])],
        sealed: [...now.sealed, ...(additions.sealed ?? [])],
        personalData: [...now.personalData, ...(additions.personalData ?? [])],
        retention: [...now.retention, ...(additions.retention ?? [])],
      },
    },
  };
};
