import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { hasLength } from '../../domain/terms';
import { boardFail } from '../../errors';
import { checkOrgan } from './organ';
import { keptPlace, type Place } from './place';
import { lockBoards } from './rows';
import { day, decision, signedDay, termOf } from './time';
import type { NewBoard } from './write';

/** What founds a board, for the first time or in the place of another. */
export const foundingInput = {
  organization: z.guid(),
  ...decision,
  /** Who founded it: "Ban Thường vụ Thành ủy". */
  issuer: z.string().trim().min(1).max(200),
  standingOrgan: z.guid().optional(),
  /** Last day of its term. */
  validTo: day.optional(),
};
type Input = z.output<z.ZodObject<typeof foundingInput>>;

/** The organisation a board is founded at, for whoever keeps the record there, with its boards locked. */
export const foundingPlace = async (req: PayloadRequest, organization: string): Promise<Place> => {
  const place = await keptPlace(req, organization);
  if (!place.inForce) throw boardFail(req, 'board.organization-ended');
  await lockBoards(req, place.id);
  return place;
};

/** The board as the decision has it. @param validFrom first day of its term; `now` when left out */
export const newBoard = async (req: PayloadRequest, place: Place, input: Input, { now, validFrom }: { now: number; validFrom?: string | undefined }): Promise<Omit<NewBoard, 'replaces'>> => {
  const term = termOf(now, validFrom, input.validTo);
  if (!hasLength(term)) throw boardFail(req, 'board.period');
  const signed = { number: input.decisionNumber, date: signedDay(req, input.decisionDate, now) };
  return { organization: place.id, decision: signed, issuer: input.issuer, standingOrgan: await checkOrgan(req, place, input.standingOrgan), term };
};
