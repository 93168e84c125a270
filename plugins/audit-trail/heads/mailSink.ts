import { mkdir, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { SendEmailOptions } from 'payload';
import { vietnamDate, vietnamDay } from '../../kernel';
import { t } from '../translations';
import type { HeadSink } from './HeadSink';
import { newestHeads } from './readHeads';

const EVERY_MS = 24 * 3600 * 1000;
const MARK = 'mailed';

/**
 * Once a day sends the newest head of every chain, as a file that `handbook verify audit --heads` reads when it is put
 * into a folder. The time of the last mail is kept beside the heads, so that restarts do not send more.
 */
export const mailSink = (to: string, folder: string, send: (mail: SendEmailOptions) => Promise<unknown>, now: () => Date): HeadSink => ({
  name: 'mail',
  write: async () => {
    const mark = path.join(folder, MARK);
    const last = await stat(mark).then(({ mtimeMs }) => mtimeMs, () => 0);
    const at = now();
    if (at.getTime() - last < EVERY_MS) return;
    const heads = [...(await newestHeads(folder)).values()];
    await send({
      to,
      subject: t('vi', 'mail.subject', { day: vietnamDate(at) }),
      text: t('vi', 'mail.text', { count: heads.length, day: vietnamDate(at) }),
      attachments: [{ filename: `heads-${vietnamDay(at)}.jsonl`, content: heads.map((head) => `${JSON.stringify(head)}\n`).join('') }],
    });
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await writeFile(mark, at.toISOString(), { mode: 0o600 });
  },
});
