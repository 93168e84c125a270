import { content } from './content';
import { media } from './media';
import { common, internals, users } from './others';
import { registers } from './registers';
import type { Row } from './types';

/** The whole table. The first row that fits a cell decides it. */
export const TABLE: readonly Row[] = [...content, ...media, ...registers, ...users, ...common, ...internals];
