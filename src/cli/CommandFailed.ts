/** A command cannot do what was asked of it; the message is for the person who typed it. Ends with code 1. */
export class CommandFailed extends Error {
  override readonly name = 'CommandFailed';
}
