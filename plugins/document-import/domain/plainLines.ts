/** Lines of a text without the marks of Markdown that scans were saved with; a line of its own "*" is an empty one. */
export const plainLines = (text: string): string[] =>
  text
    .replace(/\*\*/gu, '')
    .split('\n')
    .map((line) =>
      line
        .replace(/^\s*\*\s*$/u, '')
        .replace(/\*([^*]+)\*/gu, '$1')
        .replace(/<(https?:[^>\s]+)>/gu, '$1')
        .replace(/[\t\u00A0 ]+/gu, ' ')
        .trim(),
    );
