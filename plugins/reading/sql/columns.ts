/** As Payload's adapter names tables and columns: `approvedByName` → `approved_by_name`. */
export const columnOf = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

export const tableOf = (slug: string): string => slug.replaceAll('-', '_');

export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

export const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** An instant as Payload writes it: UTC with milliseconds. */
export const instant = (column: string): string => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** A JSON object of these members, or null when the row is not there. */
export const objectOf = (members: readonly (readonly [key: string, sql: string])[]): string =>
  `json_build_object(${members.map(([key, sql]) => `${literal(key)}, ${sql}`).join(', ')})`;
