export type Instruction = { name: string; args: string; stage: number };

/** Reads a Dockerfile into instructions: comments out, continued lines joined, each with the number of its stage. */
export const parseDockerfile = (text: string): Instruction[] => {
  const lines = text
    .split('\n')
    .filter((line) => !/^\s*#/.test(line))
    .join('\n')
    .replace(/\\\n\s*/g, ' ')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  let stage = -1;
  return lines.map((line) => {
    const [, name = '', args = ''] = /^(\S+)\s+(.*)$/.exec(line) ?? [];
    if (name === 'FROM') stage += 1;
    return { name, args, stage };
  });
};

/** `A=1 B=2` → ['A', 'B'] */
export const envNames = (args: string): string[] =>
  [...args.matchAll(/(?:^|\s)([A-Z][A-Z0-9_]*)=/g)].map(([, name]) => String(name));

/** The last element is where to, the rest where from; flags apart. */
export const copyParts = (args: string): { flags: string[]; sources: string[]; target: string } => {
  const parts = args.split(/\s+/);
  const flags = parts.filter((part) => part.startsWith('--'));
  const paths = parts.filter((part) => !part.startsWith('--'));
  return { flags, sources: paths.slice(0, -1), target: paths.at(-1) ?? '' };
};
