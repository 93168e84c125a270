import type { CollectionSlug, Payload } from 'payload';
import { createLocalReq } from 'payload';
import { openWork, needRoom } from '../recording/folder';
import type { Encoder } from '../recording/encoderOf';
import { recipeOf } from '../recording/recipeOf';
import { record } from '../recording/record';
import { sinkOf } from '../recording/sinkOf';
import type { SpokenFields } from '../options';
import { SpeechFailed } from '../speech/SpeechFailed';
import type { SpeechProvider } from '../speech/SpeechProvider';
import { segmentsOf } from '../text/segmentsOf';
import { isRecorded, keepRecording } from './keepRecording';
import { endClaim, holdClaim, type Claim, type End } from './wanted';

export type Voice = { provider: SpeechProvider; encoder: Encoder | undefined; making: string };

/** Some twelve hours of speech. Beyond it the browser reads, a page at a time. */
const MOST_LETTERS = 600_000;
const MOST_ATTEMPTS = 5;
/** Seconds until the next attempt, by how many there were. */
const PAUSES = [60, 300, 1800, 7200] as const;

/** The text changed, or was taken down, while it was being said. */
class NoLongerWanted extends Error {}

const liveRow = async (payload: Payload, { collection, id, at }: Claim): Promise<Record<string, unknown>> => {
  const req = await createLocalReq({}, payload);
  const row = await payload.findByID({ collection: collection as CollectionSlug, id, depth: 0, draft: false, overrideAccess: true, disableErrors: true, req });
  const found = row as unknown as Record<string, unknown> | null;
  if (found?._status !== 'published' || new Date(String(found.updatedAt)).getTime() !== new Date(at).getTime()) throw new NoLongerWanted();
  return found;
};

const make = async (payload: Payload, claim: Claim, fields: SpokenFields, { provider, encoder, making }: Voice, signal: AbortSignal): Promise<End> => {
  const row = await liveRow(payload, claim);
  const segments = segmentsOf(row, fields);
  const recipe = recipeOf(segments, making);
  if (await isRecorded(payload, recipe)) return { kind: 'made', recipe };
  if (segments.reduce((sum, { heading, text }) => sum + (heading?.length ?? 0) + text.length, 0) > MOST_LETTERS) return { kind: 'given-up', error: 'too-long' };
  await needRoom();
  const work = await openWork();
  try {
    const title = segments[0]?.heading ?? '';
    const stillWanted = async (): Promise<void> => {
      if (signal.aborted || !(await holdClaim(payload, claim))) throw new NoLongerWanted();
    };
    const recording = await record({ folder: work.folder, title, segments, provider, sink: sinkOf(provider, encoder, work.folder, signal), signal, stillWanted });
    await stillWanted();
    await keepRecording(payload, recipe, recording);
    return { kind: 'made', recipe };
  } finally {
    await work.close();
  }
};

/** What is kept of a failure: never a part of the text. */
const codeOf = (error: unknown): string => {
  if (error instanceof SpeechFailed) return error.message;
  const { code, name } = (error ?? {}) as { code?: unknown; name?: unknown };
  return String(code ?? name ?? 'unknown');
};
const isPassing = (error: unknown): boolean => (error instanceof SpeechFailed ? error.fault === 'away' : /^(ENOSPC|EDQUOT|EMFILE|ENFILE)$/.test(codeOf(error)));

/**
 * Records one claimed item. How it ended stands in its row: made; put back (taken down, changed, the worker stops, nothing is wrong
 * with it); later; or given up after five attempts.
 * @returns what hinders all items now, for the log; undefined: go on
 */
export const makeItem = async (payload: Payload, claim: Claim, fields: SpokenFields, voice: Voice, signal: AbortSignal): Promise<{ away?: string; end: End }> => {
  // Its process died over it each time.
  if (claim.attempts > MOST_ATTEMPTS) {
    const end: End = { kind: 'given-up', error: 'interrupted' };
    await endClaim(payload, claim, voice.making, end);
    return { end };
  }
  let end: End;
  let away: string | undefined;
  const stop = new AbortController();
  const both = AbortSignal.any([signal, stop.signal]);
  try {
    end = await make(payload, claim, fields, voice, both);
  } catch (error) {
    // The encoder does not wait for what never comes.
    stop.abort();
    if (error instanceof NoLongerWanted || signal.aborted) end = { kind: 'put-back' };
    else if (isPassing(error)) [end, away] = [{ kind: 'put-back' }, codeOf(error)];
    else if (claim.attempts >= MOST_ATTEMPTS) end = { kind: 'given-up', error: codeOf(error).slice(0, 300) };
    else end = { kind: 'later', error: codeOf(error).slice(0, 300), seconds: PAUSES[claim.attempts - 1] ?? 7200 };
  }
  await endClaim(payload, claim, voice.making, end);
  return { end, ...(away === undefined ? {} : { away }) };
};
