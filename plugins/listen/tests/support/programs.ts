import { findProgram } from '../../speech/findProgram';

/** The programs that record. A test that needs one fails with what to do, rather than passing without having tried. */
export const program = async (name: 'espeak-ng' | 'lame'): Promise<string> => {
  const found = await findProgram(name);
  if (found === undefined) throw new Error(`${name} is not installed: node scripts/speech.mjs (as root on Debian), or apt-get install ${name}`);
  return found;
};
