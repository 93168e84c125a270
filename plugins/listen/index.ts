import type { Config, Plugin } from 'payload';
import { contribute } from '../kernel';
import { withNotificationKinds } from '../notifications';
import { item } from './commands/item';
import { retry } from './commands/retry';
import { script } from './commands/script';
import { audio } from './endpoints/audio';
import { withButton } from './fields/withButton';
import { recordingGauge } from './jobs/recordingGauge';
import { recordItems } from './jobs/recordItems';
import { failedKind } from './notices/failed';
import type { ListenOptions } from './options';

export type { ListenOptions, SpokenFields } from './options';
export { verifyRecordings, type RecordingFinding } from './recording/verifyRecordings';

const withDoors = (config: Config, options: ListenOptions): Config => ({
  ...config,
  collections: (config.collections ?? []).map((collection) => (options.collections[collection.slug]?.button ? withButton(collection) : collection)),
  endpoints: [...(config.endpoints ?? []), audio(options)],
});

/** Each live item can be listened to (Điều 3.3): recorded by the worker where there is a voice, else read aloud by the browser. */
export const listen =
  (options: ListenOptions): Plugin =>
  (config) =>
    contribute(withNotificationKinds(withDoors(config, options), [failedKind]), {
      commands: [script, item, retry].map((command) => command(options)),
      workerTasks: [recordItems(options)],
      gauges: [recordingGauge(options)],
    });
