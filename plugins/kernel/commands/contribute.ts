import type { Config, Payload } from 'payload';
import type { AnyCommand } from './types';

/** A job of the worker: one at a time, under the leader's lock. Must be safe to run twice. */
export type WorkerTask = { name: string; everySeconds: number; run: (payload: Payload) => Promise<void> };

/** What rooms add to the house beside Payload's own configuration. Kept in `config.custom`, which never reaches a browser. */
export type Contributions = {
  commands: AnyCommand[];
  workerTasks: WorkerTask[];
};

const empty: Contributions = { commands: [], workerTasks: [] };

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
      },
    },
  };
};
