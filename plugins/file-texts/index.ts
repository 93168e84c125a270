import type { Plugin } from 'payload';
import { contribute } from '../kernel';
import { withNotificationKinds } from '../notifications';
import { kinds } from './kinds';
import type { FileTextsOptions } from './options';
import { scanWaiting } from './quarantine/scanWaiting';

export { officeKind } from './domain/officeKind';
export type { FileTold } from './domain/types';
export { fileFail } from './errors';
export { examine, scanned, type Examined, type ExamineOptions } from './examine';
export { keepText } from './keepText';
export type { FileTextsOptions } from './options';
export { putAside } from './quarantine/putAside';
export { FROM_QUARANTINE } from './quarantine/scanWaiting';
export { verifyFiles, type FileFinding } from './verifyFiles';

/** Files are looked at before they are kept (`examine`); those that wait for the scanner are scanned when it is back. */
export const fileTexts =
  ({ media }: FileTextsOptions): Plugin =>
  (config) =>
    contribute(withNotificationKinds(config, kinds), { workerTasks: [{ name: 'media.scan-quarantine', everySeconds: 15, run: scanWaiting(media) }] });
