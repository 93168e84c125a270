import type { Config } from 'payload';
import { withScreen } from '../../hierarchical-access';
import { asAnyCommand, contribute } from '../../kernel';
import { readCellHome } from './commands/home';
import { HOME_SCREEN } from './screen';

/** A cell's home: who we are, what is due, what asks for attention. */
export const withCellHome = (config: Config): Config => contribute({ ...config, admin: withScreen(config.admin, HOME_SCREEN) }, { commands: [asAnyCommand(readCellHome)] });
