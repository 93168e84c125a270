import { readFileSync } from 'node:fs';

import { words } from './words.mjs';

/** Ends with one clear line on a Node that is too old; package.json says which is needed. */
export const checkNode = () => {
  const { engines } = JSON.parse(readFileSync('package.json', 'utf8'));
  const need = engines.node.replace(/^\D+/, '');
  const [major, minor = 0] = need.split('.').map(Number);
  const [haveMajor, haveMinor] = process.versions.node.split('.').map(Number);
  if (haveMajor > major || (haveMajor === major && haveMinor >= minor)) return;
  process.stderr.write(`${words.nodeTooOld(process.versions.node, need)}\n`);
  process.exit(1);
};
