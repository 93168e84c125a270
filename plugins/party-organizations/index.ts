import type { Plugin } from 'payload';
import { withScreen } from '../hierarchical-access';
import { asAnyCommand, contribute } from '../kernel';
import { withNotificationKinds } from '../notifications';
import { organizationPeriods } from './collections/organizationPeriods';
import { organizations } from './collections/organizations';
import { children } from './commands/children';
import { create } from './commands/create';
import { dissolve } from './commands/dissolve';
import { history } from './commands/history';
import { merge } from './commands/merge';
import { move } from './commands/move';
import { rename } from './commands/rename';
import { search } from './commands/search';
import { tree } from './commands/tree';
import { treeView } from './components/treeView';
import type { PartyOrganizationsOptions } from './options';
import { reportCommands, reportNotices, REPORTS_SCREEN } from './reports';

export { create as createOrganization } from './commands/create';
export { createRootOrganization, type NewRoot } from './createRootOrganization';
export { FORMS, KINDS, LEVELS, type Form, type Kind, type Level } from './domain/kinds';
export { isShape, mayHold, type Shape } from './domain/mayHold';
export { findRoot, type Organization } from './data/organization';
export { findActor } from './import/findActor';
export { importCatalogue, type ImportOptions, type ImportReport } from './import/importCatalogue';
export type { EndedOrganization, PartyOrganizationsOptions } from './options';
export { ORGANIZATION_PERIODS, ORGANIZATIONS } from './slugs';

/** The tree of Party organisations, its history, the commands that change it, and its view in the admin. */
export const partyOrganizations =
  (options: PartyOrganizationsOptions): Plugin =>
  (config) => ({
    ...contribute(withNotificationKinds(config, reportNotices), {
      commands: [
        asAnyCommand(create),
        asAnyCommand(rename),
        asAnyCommand(move(options)),
        asAnyCommand(merge(options)),
        asAnyCommand(dissolve(options)),
        asAnyCommand(children(options)),
        asAnyCommand(tree),
        asAnyCommand(search),
        asAnyCommand(history(options)),
        ...reportCommands,
      ],
    }),
    admin: withScreen(treeView(config.admin), REPORTS_SCREEN),
    collections: [...(config.collections ?? []), organizations, organizationPeriods],
  });
