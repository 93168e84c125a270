import type { Plugin } from 'payload';
import { contribute } from '../kernel';
import { pull } from './commands/pull';
import { forgetChanges } from './jobs/forgetChanges';
import type { SyncOptions } from './options';

export type { SyncAnswer } from './commands/pull';
export type { SyncList, SyncOptions } from './options';

/** Delta sync: what a phone lacks of everything that reaches its owner, and what it must drop. */
export const sync =
  (options: SyncOptions): Plugin =>
  (config) =>
    contribute(config, { commands: [pull(options)], workerTasks: [{ name: 'sync.forget-changes', at: '55 2 * * *', run: forgetChanges }] });
