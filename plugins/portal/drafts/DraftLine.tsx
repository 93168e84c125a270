'use client';
import React, { type ReactElement } from 'react';
import { Button } from '../design/Button';
import type { DraftState } from './useDraft';

export type DraftWords = Readonly<Record<'draft.kept' | 'draft.opened' | 'draft.drop', string>>;

/** Says under a form that what stands in it is kept here, and lets it go. */
export const DraftLine = ({ state, onDrop, words }: { state: DraftState; onDrop: () => void; words: DraftWords }): ReactElement => (
  <div className="st-draft">
    <p role="status">{state === 'none' ? '' : words[`draft.${state}`]}</p>
    {state !== 'none' && <Button kind="quiet" onPress={() => onDrop()}>{words['draft.drop']}</Button>}
  </div>
);
