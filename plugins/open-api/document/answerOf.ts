import type { Described, Schema } from '../types';

const parsed = (text: string): Schema => JSON.parse(text) as Schema;

/** The schema of a command's answer; commands that a room makes alike stand under one name with `*` in it. */
export const answerOf = ({ answers }: Described, name: string): Schema | undefined => {
  const own = answers[name];
  if (own !== undefined) return parsed(own);
  const alike = Object.keys(answers).find((pattern) => pattern.includes('*') && new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '[^.]+')}$`).test(name));
  return alike === undefined ? undefined : parsed(answers[alike] ?? '{}');
};
