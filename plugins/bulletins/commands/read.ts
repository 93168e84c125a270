import { z } from 'zod';
import { asAnyCommand, defineCommand, type AnyCommand } from '../../kernel';
import type { BulletinsOptions } from '../options';
import { label } from '../translations';
import { readBulletin, type ReadBulletin } from '../view/readBulletin';

export const read = (options: BulletinsOptions): AnyCommand =>
  asAnyCommand(defineCommand({
    name: 'bulletins.read',
    summary: label('command.read'),
    input: z.object({ id: z.uuid() }),
    rest: { method: 'get', path: '/bulletins/:id/read' },
    kind: 'read',
    // Who may is decided with the bulletin at hand: 404 for everybody else.
    authorize: async () => {},
    run: ({ req }, { id }): Promise<ReadBulletin> => readBulletin(req, options, id),
  }));
