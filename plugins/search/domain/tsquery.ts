/** A term as a word of a tsquery: quoted, so that nothing in it is an operator. */
export const lexeme = (term: string): string => `'${term.replaceAll("'", "''").replaceAll('\\', '\\\\')}'`;

/** All of these; undefined when there is none. */
export const allOf = (parts: readonly (string | undefined)[]): string | undefined => {
  const given = parts.filter((part) => part !== undefined);
  return given.length === 0 ? undefined : given.length === 1 ? given[0] : given.map((part) => `(${part})`).join(' & ');
};

/** Any of these; undefined when there is none. */
export const anyOf = (parts: readonly string[]): string | undefined => (parts.length === 0 ? undefined : parts.join(' | '));
