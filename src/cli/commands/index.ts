import type { Command } from 'commander';

import { register as listCommands } from './commands';
import { register as createAdmin } from './createAdmin';
import { register as demo } from './demo';
import { register as exchange } from './exchange';
import { register as exportMembers } from './exportMembers';
import { register as importCommunes } from './importCommunes';
import { register as importDocuments } from './importDocuments';
import { register as importMembers } from './importMembers';
import { register as importOrganizations } from './importOrganizations';
import { register as migrate } from './migrate';
import { register as reconcileMembers } from './reconcileMembers';
import { register as reseal } from './reseal';
import { register as retention } from './retention';
import { register as run } from './run';
import { register as verify } from './verify';

/** Each command registers itself; add its line here. */
export const commands: ((program: Command) => void)[] = [migrate, createAdmin, run, listCommands, verify, reseal, retention, importOrganizations, importCommunes, importDocuments, importMembers, exportMembers, reconcileMembers, exchange, demo];
