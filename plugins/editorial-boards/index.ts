import type { Plugin } from 'payload';
import { withScreen } from '../hierarchical-access';
import { asAnyCommand, contribute } from '../kernel';
import { boards } from './collections/boards';
import { seats } from './collections/seats';
import { appoint } from './commands/appoint';
import { assign } from './commands/assign';
import { dissolve } from './commands/dissolve';
import { endTerm } from './commands/endTerm';
import { found } from './commands/found';
import { read } from './commands/read';
import { replace } from './commands/replace';
import type { EditorialBoardsOptions } from './options';
import { vi } from './translations/vi';

export { responsibleFor } from './data/responsibleFor';
export type { EditorialBoardsOptions } from './options';
export { BOARDS, SEATS } from './slugs';

const commands = [
  asAnyCommand(found), asAnyCommand(replace), asAnyCommand(dissolve), asAnyCommand(appoint), asAnyCommand(endTerm), asAnyCommand(assign), asAnyCommand(read),
];

const SCREEN = {
  name: 'editorialBoards',
  path: '/ban-bien-tap',
  title: vi['view.title'],
  view: '/plugins/editorial-boards/components/BoardPage#BoardPage',
  link: '/plugins/editorial-boards/components/BoardLink#BoardLink',
} as const;

/** The editorial board as a record: who sits on it, for which fields, by which decision. Power is the mandates' alone. */
export const editorialBoards =
  (options: EditorialBoardsOptions): Plugin =>
  (config) =>
    contribute({ ...config, admin: withScreen(config.admin, SCREEN), collections: [...(config.collections ?? []), boards(options), seats(options)] }, { commands });
