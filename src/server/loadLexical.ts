/** In dependency order: each one's own dependencies stand before it. */
const PACKAGES = [
  'lexical',
  '@lexical/selection',
  '@lexical/utils',
  '@lexical/extension',
  '@lexical/html',
  '@lexical/clipboard',
  '@lexical/headless',
  '@lexical/link',
  '@lexical/list',
  '@lexical/mark',
  '@lexical/rich-text',
  '@lexical/table',
];

/**
 * Loads the editor's packages one after the other, before payload.config.ts asks for them all at once.
 * Each awaits its own inner part at its top level; Node 20 now and then deadlocks when several of those wait for
 * one that is still being evaluated (seen: 4 of 10 imports of @payloadcms/richtext-lexical never ended, none of 50 after this).
 */
export const loadLexical = async (): Promise<void> => {
  for (const name of PACKAGES) await import(name);
};
