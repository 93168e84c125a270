import { existsSync } from 'node:fs';
import path from 'node:path';

import { InvalidArgumentError, type Command } from 'commander';
import type { Payload } from 'payload';

import type { AuditOptions } from '../verify/audit';
import { words } from '../verify/words';

const FOUND = 1;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const folder = (given: string): string => {
  const found = path.resolve(process.env.HANDBOOK_CALLED_FROM ?? '.', given);
  if (!existsSync(found)) throw new InvalidArgumentError(words('wrong.heads', { folder: found }));
  return found;
};

const uuid = (given: string): string => {
  if (!UUID.test(given)) throw new InvalidArgumentError(words('wrong.chain'));
  return given.toLowerCase();
};

/** Payload and all that comes with it are loaded only when a check really runs: --help stays quick. */
const run = async (work: (payload: Payload) => Promise<number>): Promise<void> => {
  const { withPayload } = await import('../withPayload');
  const found = await withPayload(work);
  if (found > 0) process.exitCode = FOUND;
};

const audit = async (payload: Payload, options: AuditOptions): Promise<number> => (await import('../verify/audit')).auditReport(payload, options);
const database = async (payload: Payload, options: AuditOptions): Promise<number> => (await import('../verify/database')).databaseReport(payload, options);

const files = async (payload: Payload, options: AuditOptions): Promise<number> => (await import('../verify/files')).filesReport(payload, options);
const members = async (payload: Payload, options: AuditOptions): Promise<number> => (await import('../verify/members')).membersReport(payload, options);

export const register = (program: Command): void => {
  const verify = program.command('verify').description(words('verify'));
  const check = (name: 'audit' | 'database' | 'files' | 'members' | 'all'): Command => verify.command(name).description(words(`verify.${name}`)).option('--json', words('option.json'));
  const withHeads = (command: Command): Command => command.option('--heads <folder>', words('option.heads'), folder).option('--chain <id>', words('option.chain'), uuid);

  withHeads(check('audit')).action((options: AuditOptions) => run((payload) => audit(payload, options)));
  check('database').action((options: AuditOptions) => run((payload) => database(payload, options)));
  check('files').action((options: AuditOptions) => run((payload) => files(payload, options)));
  check('members').action((options: AuditOptions) => run((payload) => members(payload, options)));
  withHeads(check('all')).action((options: AuditOptions) => run(async (payload) => (await database(payload, options)) + (await audit(payload, options)) + (await files(payload, options)) + (await members(payload, options))));
  // Commands below a command do not inherit this: wrong usage ends with 2, not with the code of a finding.
  for (const each of verify.commands) each.exitOverride().showHelpAfterError();
};
