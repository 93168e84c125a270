import type { Plugin } from 'payload';
import { contribute } from '../kernel';
import { list } from './commands/list';
import { put } from './commands/put';
import { remove } from './commands/remove';
import { forgetRemoved } from './jobs/forgetRemoved';
import type { BookmarksOptions } from './options';
import { personalData } from './personalData';

export type { BookmarksOptions } from './options';

/** "Xem sau": each reader's own list, the same on all their devices. */
export const bookmarks =
  ({ collections }: BookmarksOptions): Plugin =>
  (config) =>
    contribute(config, { commands: [put(collections), remove(), list()], personalData: [personalData], workerTasks: [{ name: 'bookmarks.forget-removed', at: '45 2 * * *', run: forgetRemoved }] });
