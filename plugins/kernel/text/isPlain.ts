/** An object that is nothing but its members: JSON's, and GraphQL's, whose objects have no prototype. Not a date, a file, a class's own. */
export const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && ([Object.prototype, null] as unknown[]).includes(Object.getPrototypeOf(value));
