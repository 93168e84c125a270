import { z } from 'zod';
import { clock, defineCommand } from '../../../kernel';
import { ruleAt } from '../../../rule-register';
import { isSystemAdmin, powerOf } from '../../../hierarchical-access';
import { worker } from '../access';
import { definitionHash } from '../domain/hash';
import { safeguards } from '../domain/safeguards';
import { FLOOR } from '../floor';
import { kindsOf } from '../../view/kinds';
import { allVersions, type Version } from '../rows';
import { label } from '../translations';

export type VersionView = Version & { hash: string; safeguards: number };
/** `kinds`: collections under approval, whose items a version can be tried on. */
export type DefinitionsView = { versions: VersionView[]; kinds: string[]; floor: { committee: number; cell: number }; mayEdit: boolean };

/** Every workflow with its versions, and the floor none may go below. */
export const list = defineCommand({
  name: 'definitions.list',
  summary: label('command.list'),
  input: z.object({}),
  rest: { method: 'get', path: '/workflow-definitions/list' },
  kind: 'read',
  authorize: async ({ req }) => worker(req),
  run: async ({ req }): Promise<DefinitionsView> => ({
    versions: (await allVersions(req)).map((version) => ({ ...version, hash: definitionHash(version), safeguards: safeguards(version.stages) })),
    kinds: Object.keys(kindsOf(req)),
    floor: (await ruleAt(req, FLOOR, clock.now()))?.value ?? { committee: 1, cell: 1 },
    mayEdit: isSystemAdmin(await powerOf(req)),
  }),
});
