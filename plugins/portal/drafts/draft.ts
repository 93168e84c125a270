'use client';
import { KEPT } from '../islands/forget';
import { whoseOf } from '../offline/waiting';
import { withoutNumbers } from './withoutNumbers';

/** What stands in a form's fields, by their names. */
export type Typed = Readonly<Record<string, string>>;
type Kept = { at: number; typed: Typed };

/** Nobody comes back to a form for longer. */
const OLDEST_MS = 30 * 24 * 3_600_000;

// Under what a sign-out empties, and under the mark of whoever typed it.
const nameOf = (form: string): string | undefined => {
  const whose = whoseOf();
  return whose === undefined ? undefined : `${KEPT}nhap:${whose}:${form}`;
};

/** What was typed into this form here before, over what stands in the fields it has now; undefined where there is nothing, or it is too old. */
export const readDraft = <T extends Typed>(form: string, begun: T): T | undefined => {
  try {
    const name = nameOf(form);
    const { at, typed } = JSON.parse((name && localStorage.getItem(name)) || '{}') as Partial<Kept>;
    if (typed === undefined || !(Date.now() - Number(at) < OLDEST_MS)) return undefined;
    return Object.fromEntries(Object.entries(begun).map(([field, text]) => [field, typeof typed[field] === 'string' ? typed[field] : text])) as T;
  } catch {
    // A browser that keeps nothing, or kept what no version of ours wrote.
    return undefined;
  }
};

/** Writes it down before the next letter; false where this browser keeps nothing, or nobody is in. */
export const writeDraft = (form: string, typed: Typed): boolean => {
  try {
    const name = nameOf(form);
    if (name === undefined) return false;
    const kept: Kept = { at: Date.now(), typed: Object.fromEntries(Object.entries(typed).map(([field, text]) => [field, withoutNumbers(text)])) };
    localStorage.setItem(name, JSON.stringify(kept));
    return true;
  } catch {
    return false;
  }
};

export const dropDraft = (form: string): void => {
  try {
    const name = nameOf(form);
    if (name !== undefined) localStorage.removeItem(name);
  } catch {
    // Nothing is kept where nothing can be.
  }
};
