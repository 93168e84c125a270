import type { Config } from 'payload';
import { withScreen } from '../../hierarchical-access';
import { contribute } from '../../kernel';
import { figureCommands } from './commands';
import { figuresFile } from './fileEndpoint';
import { FIGURES_SCREEN } from './screen';

/** Members in figures, on any day, for committees. */
export const withFigures = (config: Config): Config =>
  contribute({ ...config, admin: withScreen(config.admin, FIGURES_SCREEN), endpoints: [...(config.endpoints ?? []), figuresFile] }, { commands: figureCommands });
