import type { PanelView } from '../../view/types';
import type { Answer } from './request';

/** What the panel, the status line, the notice and the header button of one document share: asked for once, shown four times. */
export type PanelSlot =
  | { state: 'loading'; view: PanelView | undefined }
  | { state: 'ready'; view: PanelView }
  | { state: 'absent'; view: undefined }
  | { state: 'failed'; view: undefined; message: string };

const LOADING: PanelSlot = { state: 'loading', view: undefined };
const slots = new Map<string, PanelSlot>();
const stamps = new Map<string, string>();
const runs = new Map<string, number>();
const pending = new Map<string, Promise<Answer<PanelView>>>();
const listeners = new Set<() => void>();

const put = (key: string, slot: PanelSlot): void => {
  slots.set(key, slot);
  for (const listener of listeners) listener();
};

export const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

export const slotOf = (key: string | undefined): PanelSlot => (key === undefined ? LOADING : (slots.get(key) ?? LOADING));

/** The panel once a question under way has its answer: a save a moment ago may have changed what is shown. */
export const settledPanel = async (key: string): Promise<PanelView | undefined> => {
  const answer = await pending.get(key);
  return answer?.ok ? answer.data : slotOf(key).view;
};

/**
 * Loads one document's panel. With a `stamp` (the document's updatedAt) only when that has changed since;
 * without, always. An answer overtaken by a later question is thrown away.
 */
export const loadPanel = async (key: string, ask: () => Promise<Answer<PanelView>>, stamp?: string): Promise<PanelView | undefined> => {
  if (stamp !== undefined && stamps.get(key) === stamp) return slotOf(key).view;
  if (stamp !== undefined) stamps.set(key, stamp);
  const run = (runs.get(key) ?? 0) + 1;
  runs.set(key, run);
  if (!slots.has(key)) put(key, LOADING);
  const asked = ask();
  pending.set(key, asked);
  const answer = await asked;
  if (runs.get(key) !== run) return slotOf(key).view;
  if (answer.ok) put(key, { state: 'ready', view: answer.data });
  else if (answer.status === 404) put(key, { state: 'absent', view: undefined });
  else {
    stamps.delete(key);
    put(key, { state: 'failed', view: undefined, message: answer.message });
  }
  return slotOf(key).view;
};
