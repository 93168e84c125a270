/** Fills `{{name}}` in words an island was given. */
export const fill = (words: string, values: Readonly<Record<string, string | number>>): string => words.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''));
