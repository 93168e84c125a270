'use client';
import React, { useId, useState } from 'react';
import { useText } from './useText';
import { WhyRule, type ShownRule } from './WhyRule';
import './why.css';

type Props = { rules: readonly ShownRule[]; /** What the value is of, for who hears the button's name: "tuổi đảng của …". */ of?: string };

/** "Vì sao?" beside a computed value: opens the rules it was computed with, their articles, periods and marks. */
export const Why = ({ rules, of }: Props): React.ReactElement | null => {
  const text = useText();
  const panel = useId();
  const [open, setOpen] = useState(false);
  if (rules.length === 0) return null;
  return (
    <div className="vi-sao">
      <button aria-controls={panel} aria-expanded={open} aria-label={of === undefined ? undefined : text('why.of', { of })} className="vi-sao__button" onClick={() => setOpen(!open)} type="button">
        {text('why.button')}
      </button>
      <ul aria-label={text('why.title')} className="vi-sao__rules" hidden={!open} id={panel}>
        {open && rules.map((rule) => <WhyRule key={rule.id} rule={rule} />)}
      </ul>
    </div>
  );
};
