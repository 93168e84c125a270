import type { Config } from 'payload';
import { withScreen } from '../../hierarchical-access';
import { contribute } from '../../kernel';
import { figureCommands } from './commands';
import { figuresFile } from './fileEndpoint';
import { countFigures, countMissingFigures } from './jobs/countFigures';
import { FIGURES_SCREEN } from './screen';

/** Members in figures, on any day, for committees. */
export const withFigures = (config: Config): Config =>
  contribute({ ...config, admin: withScreen(config.admin, FIGURES_SCREEN), endpoints: [...(config.endpoints ?? []), figuresFile] }, {
    commands: figureCommands,
    workerTasks: [
      { name: 'figures.count', at: '0 1 * * *', run: (payload) => countFigures(payload) },
      { name: 'figures.count-missing', everySeconds: 300, run: countMissingFigures },
    ],
  });
