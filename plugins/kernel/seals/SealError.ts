/**
 * A sealed value cannot be opened: its key is not in the ring, or it was changed or moved. For the operator and the log, where it tells
 * neither value nor key; whoever asked is told, as of any fault of the server, that it did not work.
 */
export class SealError extends Error {
  readonly code = 'seal.unreadable';

  constructor(why: string) {
    super(`a sealed value cannot be opened: ${why}`);
    this.name = 'SealError';
  }
}
