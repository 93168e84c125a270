import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import path from 'node:path';

const runs = async (file: string): Promise<boolean> => {
  try {
    await access(file, constants.X_OK);
    return (await stat(file)).isFile();
  } catch {
    return false;
  }
};

/** The first of these programs that is there: a path as it is, a name along PATH. */
export const findProgram = async (...names: readonly string[]): Promise<string | undefined> => {
  for (const name of names) {
    const folders = path.isAbsolute(name) ? [''] : (process.env.PATH ?? '').split(path.delimiter).filter((folder) => path.isAbsolute(folder));
    for (const folder of folders) {
      const file = path.join(folder, name);
      for (const each of process.platform === 'win32' ? [file, `${file}.exe`] : [file]) if (await runs(each)) return each;
    }
  }
  return undefined;
};
