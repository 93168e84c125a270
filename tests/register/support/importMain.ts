import { readEnvironment } from '../../../plugins/kernel/environment';
import { runImports } from '../../../plugins/member-import';
import { importMembersByCommandLine } from '../../../src/cli/import/members';
import { loadPayload } from '../../../src/server/loadPayload';
import { createLog } from '../../../src/server/log';

// `handbook import members` on a migrated database, without the rest of the command line: it is there to be killed.
const [as = '', file, resume] = process.argv.slice(2);
const { payload } = await loadPayload(createLog(readEnvironment(process.env)));
process.stdout.write('begun\n');
if (as === 'worker') {
  // What the worker's task does in one turn.
  await runImports('users')(payload);
  process.exit(0);
}
const code = await importMembersByCommandLine(payload, file === '-' ? undefined : file, { as, json: true, ...(resume ? { resume } : {}) }).catch((error: unknown) => {
  process.stderr.write(`${String(error)}\n`);
  return 1;
});
process.exit(code);
