/** The bytes are not a whole picture of their kind. */
export class Unreadable extends Error {
  readonly code = 'media.unreadable';
}
