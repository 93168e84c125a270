import type { State } from '../table/types';
import type { Site } from './actors';

/** One thing the matrix asks for: a document or a row, where it hangs, and the texts only its readers may ever see. */
export type Item = {
  collection: string;
  id: string;
  site: Site | 'none';
  state: State;
  /** Text of the live version. */
  live?: string;
  /** Text of the newest draft. */
  draft?: string;
  /** Id of its newest version, where there are versions. */
  version?: string;
  /** Name of the stored file, and of one of its sizes. */
  file?: string;
  size?: string;
};
