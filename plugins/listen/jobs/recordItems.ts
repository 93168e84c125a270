import type { Payload } from 'payload';
import { queryPool, sql, type WorkerTask } from '../../kernel';
import type { ListenOptions } from '../options';
import { encoderOf } from '../recording/encoderOf';
import { removeRecording } from '../recording/folder';
import { makingOf } from '../recording/recipeOf';
import { kindOf } from '../recording/sinkOf';
import { providerOf } from '../speech/providerOf';
import { makeItem, type Voice } from './makeItem';
import { sweepFiles } from './sweepFiles';
import { tellAdministrators } from './tellAdministrators';
import { claimItem, forgetGone, wantedItems, type Wanted } from './wanted';

const EACH_SECONDS = 10;
/** Everything is looked through at the start and this often; between, what changed lately. */
const WHOLE_MS = 10 * 60_000;
const AWAY_MS = 60_000;

const voiceOfNow = async (): Promise<Voice | undefined> => {
  const provider = await providerOf(process.env);
  if (!provider) return undefined;
  const encoder = provider.format === 'mp3' ? undefined : await encoderOf(process.env.ENCODER_PATH);
  return { provider, encoder, making: makingOf(provider.voice, kindOf(provider, encoder)) };
};

const noteVoice = (payload: Payload, making: string | null): Promise<unknown> =>
  queryPool(
    payload,
    sql`insert into handbook.speech_voice (voice) values (${making})
        on conflict (only_row) do update set voice = excluded.voice, since = now() where handbook.speech_voice.voice is distinct from excluded.voice`,
  );

/**
 * Records what is live and not recorded yet, one item after the other, and removes what is not live any more. What there is to do
 * is read from the data: a machine that was down catches up, a text that did not change is not said twice.
 */
export const recordItems = (options: ListenOptions): WorkerTask => {
  const slugs = Object.keys(options.collections);
  let stopping = new AbortController();
  let [nextSweep, nextWhole, notBefore] = [0, 0, 0];
  let told: string | undefined;

  /** Each change is said once in the log; there being no voice is no error. */
  const tell = (payload: Payload, voice: Voice | undefined): void => {
    const now = voice?.making ?? 'none';
    if (told === now) return;
    told = now;
    if (!voice) payload.logger.info('listen: no voice on this machine (SPEECH_URL, espeak-ng): browsers read aloud');
    else if (voice.provider.format === 'wav' && !voice.encoder) payload.logger.warn({ voice: now }, 'listen: no MP3 encoder (lame, ffmpeg): recordings are WAV');
    else payload.logger.info({ voice: now }, 'listen: recording');
  };

  /** @returns whether others can be recorded now */
  const recordOne = async (payload: Payload, wanted: Wanted, voice: Voice, signal: AbortSignal): Promise<boolean> => {
    const fields = options.collections[wanted.collection];
    const claim = fields && (await claimItem(payload, wanted, voice.making));
    // Another worker was quicker.
    if (!claim) return true;
    const { end, away } = await makeItem(payload, claim, fields, voice, signal);
    if (end.kind === 'later' || end.kind === 'given-up') {
      payload.logger.warn({ collection: wanted.collection, documentId: wanted.id, attempts: claim.attempts, why: end.error }, end.kind === 'later' ? 'listen: not recorded, tried again later' : 'listen: not recorded, given up');
    }
    if (end.kind === 'given-up') await tellAdministrators(payload, wanted);
    if (away === undefined) return true;
    notBefore = performance.now() + AWAY_MS;
    payload.logger.warn({ why: away }, 'listen: nothing can be recorded now');
    return false;
  };

  const run = async (payload: Payload): Promise<void> => {
    const { signal } = stopping;
    // Also where there is no voice, and nothing is ever looked through to its end.
    const sweeping = performance.now() >= nextSweep;
    if (sweeping) await sweepFiles(payload);
    for (const file of await forgetGone(payload, slugs, sweeping)) await removeRecording(file);
    if (sweeping) nextSweep = performance.now() + WHOLE_MS;
    const whole = performance.now() >= nextWhole;
    const voice = await voiceOfNow();
    tell(payload, voice);
    await noteVoice(payload, voice?.making ?? null);
    if (!voice || performance.now() < notBefore) return;
    // What was put back is not taken up a second time in one turn.
    const tried = new Set<string>();
    const todo = async (): Promise<Wanted[]> => (await wantedItems(payload, slugs, voice.making, whole)).filter(({ id, at }) => !tried.has(id + at));
    for (let batch = await todo(); batch.length > 0; batch = await todo()) {
      for (const wanted of batch) {
        if (signal.aborted) return;
        tried.add(wanted.id + wanted.at);
        if (!(await recordOne(payload, wanted, voice, signal))) return;
      }
    }
    if (whole && !signal.aborted) nextWhole = performance.now() + WHOLE_MS;
  };

  return {
    name: 'listen.record',
    everySeconds: EACH_SECONDS,
    run,
    stop: () => {
      stopping.abort();
      stopping = new AbortController();
    },
  };
};
