import type { Plugin } from 'payload';
import { withScreen } from '../hierarchical-access';
import { asAnyCommand, contribute } from '../kernel';
import { withNotificationKinds } from '../notifications';
import { contributeRules } from '../rule-register';
import { cancel } from './commands/cancel';
import { approve, refuse } from './commands/decide';
import { list } from './commands/list';
import { request } from './commands/request';
import { fileEndpoint } from './endpoints/file';
import { keyAt } from './files/keyAt';
import { forgetExports } from './jobs/forgetExports';
import { makeExports } from './jobs/makeExports';
import { exportKinds } from './notices';
import { EXPORT_RULES } from './rules';
import { EXPORTS_SCREEN } from './exportsScreen';

export { noteExport } from './data/noteExport';
export { requestExport, type ExportRequest, type Requested } from './data/requestExport';
export { takeExport } from './data/takeExport';
export { makeExports } from './jobs/makeExports';
export { EXPORT_RULES, WITHOUT_RULE } from './rules';
export { asAnyExportKind, withExportKinds, type AnyExportKind, type ExportAsked, type ExportCell, type ExportKind, type ExportPlan } from './kinds';

export type ExportsOptions = {
  /** Slug of the sign-in collection. */
  users: string;
};

/** Files of people's data that leave the house: asked for with a reason, large ones approved by a second person, marked, told to who is in them, deleted in time. */
export const dataExports =
  ({ users }: ExportsOptions): Plugin =>
  (config) =>
    contributeRules(
      contribute(
        { ...withNotificationKinds(config, exportKinds), admin: withScreen(config.admin, EXPORTS_SCREEN), endpoints: [...(config.endpoints ?? []), fileEndpoint] },
        {
          commands: [asAnyCommand(request), asAnyCommand(approve), asAnyCommand(refuse), asAnyCommand(cancel), asAnyCommand(list)],
          sealed: [{ table: 'handbook.exports', key: 'id', ticket: 'exports.reseal', columns: { sealed_key: keyAt('').purpose } }],
          workerTasks: [
            { name: 'exports.make', everySeconds: 3, run: makeExports(users) },
            { name: 'exports.forget', everySeconds: 3600, run: forgetExports },
          ],
        },
      ),
      Object.values(EXPORT_RULES),
    );
