import { createHmac } from 'node:crypto';
import type { Payload } from 'payload';
import { sourceOf } from '../../accounts';
import { queryPool, sql } from '../../kernel';

const HOUR = 3600;
const DAY = 24 * HOUR;

/** Of one source in an hour: a whole cell in a meeting room shares an address. */
export const PER_SOURCE = 60;
/** Of one source about one card in a day. Not of the card alone: whoever knows a number could keep its holder from registering. */
export const PER_CARD = 5;
/** About one card in a day, wherever from: beyond it the answer is the same, and nothing is kept. */
const CARD_FLOOD = 30;
/** Secrets of links tried by one source in an hour. */
export const PER_GUESSER = 30;

const count = async (payload: Payload, parts: readonly string[], most: number, seconds: number): Promise<number> => {
  // Keyed: neither who asked nor about which card stands in the table.
  const key = createHmac('sha256', payload.secret).update(JSON.stringify(['registration', ...parts])).digest('base64');
  const [row] = await queryPool<{ wait: number }>(payload, sql`select handbook.count_attempt(${key}, ${most}, ${seconds}) as wait`);
  return row?.wait ?? 0;
};

/** One more request of this source. @returns seconds to wait; 0: go ahead */
export const countSource = (payload: Payload, address: string): Promise<number> => count(payload, ['source', sourceOf(address)], PER_SOURCE, HOUR);

/** One more request of this source about this card. @returns seconds to wait; 0: go ahead */
export const countCard = (payload: Payload, address: string, card: string): Promise<number> => count(payload, ['card', sourceOf(address), card], PER_CARD, DAY);

/** Whether there have been so many about this card that no more are kept. */
export const isFlooded = async (payload: Payload, card: string): Promise<boolean> => (await count(payload, ['flood', card], CARD_FLOOD, DAY)) > 0;

/** One more secret tried. @returns seconds to wait; 0: go ahead */
export const countGuess = (payload: Payload, address: string): Promise<number> => count(payload, ['guess', sourceOf(address)], PER_GUESSER, HOUR);
