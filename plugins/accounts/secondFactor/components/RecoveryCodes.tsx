'use client';
import React, { useEffect, useRef } from 'react';
import { useText } from './useText';

/** The codes, this once; they go when the person says they are kept. */
export const RecoveryCodes = ({ codes, onKept }: { codes: readonly string[]; onKept: () => void }): React.ReactElement => {
  const text = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <h3 ref={heading} tabIndex={-1}>
        {text('mine.codes.title')}
      </h3>
      <p>{text('mine.codes.lead')}</p>
      <ul className="hb-recovery">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <button className="phan-quyen__button phan-quyen__button--primary" onClick={onKept} type="button">
        {text('mine.codes.saved')}
      </button>
    </>
  );
};
