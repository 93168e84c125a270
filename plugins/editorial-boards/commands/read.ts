import { z } from 'zod';
import { clock, defineCommand, startOfVietnamDay } from '../../kernel';
import { boardView, type BoardView } from '../data/boardView';
import { label } from '../translations';
import { readPlace } from './support/place';
import { day } from './support/time';

const DAY = 24 * 60 * 60 * 1000;

/** The instant a question about a day speaks of: its end, or now when the day is not over. */
const instantOn = (on: string | undefined, now: Date): string => {
  if (on === undefined) return now.toISOString();
  return new Date(Math.min(now.getTime(), startOfVietnamDay(on).getTime() + DAY - 1)).toISOString();
};

/** The board of an organisation, now or as of a day, held against the mandates. */
export const read = defineCommand({
  name: 'editorial-boards.read',
  summary: label('command.read'),
  input: z.object({ organization: z.guid(), on: day.optional() }),
  rest: { method: 'get', path: '/editorial-boards/of-organization' },
  kind: 'read',
  authorize: async ({ req }, { organization }) => void (await readPlace(req, organization)),
  run: async ({ req }, { organization, on }): Promise<BoardView> => boardView(req, await readPlace(req, organization), instantOn(on, clock.now())),
});
