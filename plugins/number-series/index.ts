import type { Plugin } from 'payload';
import { withScreen } from '../hierarchical-access';
import { asAnyCommand, contribute } from '../kernel';
import { book, makeVoid, take } from './commands/numbers';
import { close, list, open } from './commands/series';
import { NUMBERS_SCREEN } from './numbersScreen';

const commands = [asAnyCommand(list), asAnyCommand(open), asAnyCommand(close), asAnyCommand(take), asAnyCommand(makeVoid), asAnyCommand(book)];

/** Numbers of documents: a series for each kind, organisation and term, without gaps; a number is made void, never removed. */
export const numberSeries = (): Plugin => (config) => contribute({ ...config, admin: withScreen(config.admin, NUMBERS_SCREEN) }, { commands });
