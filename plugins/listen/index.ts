import type { Plugin } from 'payload';
import { contribute } from '../kernel';
import { script } from './commands/script';
import type { ListenOptions } from './options';

export type { ListenOptions, SpokenFields } from './options';

/** Each live item can be listened to (Điều 3.3): its words as a voice says them. */
export const listen =
  (options: ListenOptions): Plugin =>
  (config) =>
    contribute(config, { commands: [script(options)] });
