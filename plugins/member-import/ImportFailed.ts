import type { Params } from '../kernel';
import type { ImportKey } from './translations';

/** An import cannot go on; `key` and `params` say why, in words for who asked for it. */
export class ImportFailed extends Error {
  constructor(readonly key: ImportKey, readonly params: Params = {}, options?: ErrorOptions) {
    super(key, options);
    this.name = 'ImportFailed';
  }
}
