import { mkdir } from 'node:fs/promises';
import path from 'node:path';

/** Where exported files lie, each encrypted under a key of its own. */
export const exportPlace = (id: string): string => path.resolve(process.env.DATA_DIR ?? '.data', 'exports', `${id}.bin`);

/** Makes the folder, readable by the product alone. */
export const makeExportFolder = (): Promise<string | undefined> => mkdir(path.dirname(exportPlace('x')), { recursive: true, mode: 0o700 });
