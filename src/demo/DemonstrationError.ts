/** The demonstration cannot be loaded or removed; the message is for the person at the terminal. */
export class DemonstrationError extends Error {
  override readonly name = 'DemonstrationError';
}
