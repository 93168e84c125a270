import { createLocalReq, type Payload } from 'payload';
import { clock, createQueue, inTransaction, QueueFull, vietnamDay } from '../../kernel';
import { keepApplication } from '../data/keepApplication';
import { keepTexts } from '../data/keepTexts';
import { lacking, PURPOSES, type Purpose } from '../domain/consents';
import { qrAgainst, readTyped, type Asked, type Fault } from '../domain/typed';
import { countCard, countSource, isFlooded } from './attempts';
import { takePhoto } from './takePhoto';

export type Application = Asked & {
  consents: readonly string[];
  photo: Buffer | undefined;
  /** What an app's own camera read of the card's QR. */
  qr?: string | undefined;
  source: 'web' | 'app';
};

/** `taken` says nothing of whether anybody was found: that is asked later, by the worker. */
export type Applied = { state: 'taken' } | { state: 'wrong'; faults: (Fault | 'photo' | 'consent')[] } | { state: 'wait'; seconds: number };

/** Pictures worked on at once, and waiting; the rest are asked to come again. */
const drawing = createQueue(2, 30);
export const BUSY_SECONDS = 10;

/**
 * Somebody asks for an account by their Party card. The same work for everybody: form, photo, seals, one row. Whether such a member
 * exists is not looked up here at all, so that neither words, status nor time can tell.
 * @param address of the caller
 */
export const apply = async (payload: Payload, address: string, { consents, photo, qr, source, ...asked }: Application): Promise<Applied> => {
  const wait = await countSource(payload, address);
  if (wait > 0) return { state: 'wait', seconds: wait };
  const typed = readTyped(asked, vietnamDay(clock.now()));
  const given = PURPOSES.filter((purpose): purpose is Purpose => consents.includes(purpose));
  const faults = [...('faults' in typed ? typed.faults : []), ...(lacking(given).length > 0 ? (['consent'] as const) : [])];
  if ('faults' in typed || faults.length > 0 || !photo) return { state: 'wrong', faults: [...faults, ...(photo ? [] : (['photo'] as const))] };
  const waitCard = await countCard(payload, address, typed.card);
  if (waitCard > 0) return { state: 'wait', seconds: waitCard };
  try {
    const taken = await drawing.run(() => takePhoto(photo), address);
    if (!taken) return { state: 'wrong', faults: ['photo'] };
    const flooded = await isFlooded(payload, typed.card);
    await keepTexts(await createLocalReq({}, payload));
    const req = await createLocalReq({}, payload);
    await inTransaction(req, async () => {
      await keepApplication(req, { source, consents: given, papers: { typed: { ...typed, qr: qrAgainst(qr ?? taken.qr, typed.card) }, photo: taken.jpeg.toString('base64') } });
      // Work is done as for any other; what one card is flooded with is not kept.
      if (flooded) throw new Flooded();
    }).catch((error: unknown) => {
      if (!(error instanceof Flooded)) throw error;
    });
    return { state: 'taken' };
  } catch (error) {
    if (error instanceof QueueFull) return { state: 'wait', seconds: BUSY_SECONDS };
    throw error;
  }
};

class Flooded extends Error {
  readonly code = 'registration.flooded';
}
