import type { Plugin } from 'payload';
import { withExportKinds } from '../exports';
import { withScreen } from '../hierarchical-access';
import { asAnyCommand, contribute } from '../kernel';
import { withNotificationKinds } from '../notifications';
import { contributeRules } from '../rule-register';
import { findings, list, show } from './desk/commands/look';
import { cancel, enter, undoBatch } from './desk/commands/steps';
import { upload } from './desk/commands/upload';
import { errorBookEndpoint } from './desk/endpoints/errorBook';
import { uploadKeyAt } from './desk/files/pieces';
import { runImports, stopImports } from './desk/jobs/runImports';
import { IMPORTS_SCREEN } from './desk/screen';
import { decideRows } from './reconcile/commands/decide';
import { reconciledRows } from './reconcile/commands/rows';
import { RECONCILE_SCREEN } from './reconcile/screen';
import { sheetKind } from './sheet/sheetKind';
import { sign } from './signoffs/commands/sign';
import { worklist } from './signoffs/commands/worklist';
import { signOffKinds } from './signoffs/notices';
import { remindSignOffs } from './signoffs/remindSignOffs';
import { SIGNOFF_RULES } from './signoffs/rules';

export type MemberImportRoomOptions = {
  /** Slug of the sign-in collection. */
  users: string;
};

const commands = [asAnyCommand(upload), asAnyCommand(list), asAnyCommand(show), asAnyCommand(findings), asAnyCommand(enter), asAnyCommand(cancel), asAnyCommand(undoBatch), asAnyCommand(reconciledRows), asAnyCommand(decideRows), asAnyCommand(worklist), asAnyCommand(sign)];

/** Lists of members in and out: the screen of imports with the worker's task, and the sheet of 33 columns as a kind of export. */
export const memberImport =
  ({ users }: MemberImportRoomOptions): Plugin =>
  (config) =>
    contributeRules(contribute(
      { ...withNotificationKinds(withExportKinds(config, [sheetKind]), signOffKinds), admin: [IMPORTS_SCREEN, RECONCILE_SCREEN].reduce(withScreen, config.admin), endpoints: [...(config.endpoints ?? []), errorBookEndpoint] },
      {
        commands,
        sealed: [{ table: 'handbook.member_imports', key: 'id', ticket: 'members.import-reseal', columns: { sealed_key: uploadKeyAt('').purpose } }],
        workerTasks: [{ name: 'member-imports.run', everySeconds: 2, run: runImports(users), stop: stopImports }, { name: 'register-signoffs.remind', at: '0 7 * * *', run: remindSignOffs }],
      },
    ), Object.values(SIGNOFF_RULES));
