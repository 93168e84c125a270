'use client';
import React from 'react';
import { vietnamDateTime } from '../../../kernel/client';
import { useText } from './useText';

/** As of when figures are that were not counted for this page, and the way to have them counted now. @param again undefined while that is under way */
export const KeptNote = ({ at, past, again }: { at: string; past: boolean; again: (() => void) | undefined }): React.ReactElement => {
  const text = useText();
  return (
    <div className="phan-quyen__buttons">
      <span>{text(past ? 'kept.past' : 'kept.now', { at: vietnamDateTime(at) })}</span>
      <button className="phan-quyen__button" disabled={again === undefined} onClick={again} type="button">
        {text('kept.again')}
      </button>
    </div>
  );
};
