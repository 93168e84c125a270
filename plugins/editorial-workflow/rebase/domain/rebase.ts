import { mergeFields, type Choices, type Conflict } from './merge';

export type Rebased = {
  content: Record<string, unknown>;
  /** Every place both sides changed differently, chosen or not. */
  conflicts: Conflict[];
  /** Those without a choice. */
  open: Conflict[];
  /** Choices that fit no question that was ever asked. */
  needless: string[];
};

/** An empty list is nothing, as in a snapshot. */
const settled = (value: unknown): unknown => (Array.isArray(value) && value.length === 0 ? null : value);

/**
 * What was submitted, carried over to what is live now: three-way, from what was live at submission. Nothing live now (it was
 * withdrawn, or has expired): what was submitted stays as it is.
 */
export const rebaseContent = (
  base: Record<string, unknown> | null,
  mine: Record<string, unknown>,
  live: Record<string, unknown> | null,
  choices: Choices,
): Rebased => {
  const { value, conflicts } = live === null ? { value: mine, conflicts: [] } : mergeFields('', base ?? {}, mine, live, choices);
  // One choice may settle another question: what was asked before any choice is never a wrong answer.
  const chosen = Object.keys(choices).length > 0;
  const asked = live === null || !chosen ? conflicts : [...conflicts, ...mergeFields('', base ?? {}, mine, live, {}).conflicts];
  const paths = new Set(asked.map(({ path }) => path));
  return {
    content: Object.fromEntries(Object.entries(value).map(([name, each]) => [name, settled(each)])),
    conflicts,
    open: conflicts.filter(({ path }) => choices[path] === undefined),
    needless: Object.keys(choices).filter((path) => !paths.has(path)),
  };
};
