import path from 'node:path';
import { findProgram } from '../speech/findProgram';

export type Encoder = { name: 'lame' | 'ffmpeg'; program: string };

/** The MP3 encoder of this machine, a program of its own as well: the one named, else lame, else ffmpeg. */
export const encoderOf = async (named: string | undefined): Promise<Encoder | undefined> => {
  const program = await findProgram(...(named ? [named] : ['lame', 'ffmpeg']));
  return program === undefined ? undefined : { name: /^ffmpeg/i.test(path.basename(program)) ? 'ffmpeg' : 'lame', program };
};
