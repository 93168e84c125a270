import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

let collect: (() => void) | undefined;

/**
 * Has V8 look for what nobody needs any more. Long work of the command line calls it now and then: left alone, V8 lets a process grow
 * by hundreds of megabytes before it does. Never in the server, where everybody would wait for it (some 0.1 s).
 */
export const collectGarbage = (): void => {
  if (!collect) {
    setFlagsFromString('--expose-gc');
    collect = runInNewContext('gc') as () => void;
  }
  collect();
};
