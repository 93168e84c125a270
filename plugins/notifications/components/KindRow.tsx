'use client';
import React, { useId } from 'react';
import type { KindChoice } from '../commands/preferences';
import { useText } from './useText';

type Mail = KindChoice['mail'];

/** One kind and how it is mailed; what is obligatory says so and cannot be changed. */
export const KindRow = ({ kind, onChoose }: { kind: KindChoice; onChoose: (mail: Mail) => void }): React.ReactElement => {
  const text = useText();
  const id = useId();
  return (
    <div className="tb-kind">
      <label htmlFor={id}>{kind.label}</label>
      {kind.obligatory ? (
        <p id={id}>
          {text(`settings.${kind.mail}`)} ({text('settings.obligatory')})
        </p>
      ) : (
        <select className="tb-input" id={id} onChange={(event) => onChoose(event.target.value as Mail)} value={kind.mail}>
          {(['now', 'digest', 'off'] as const).map((mail) => (
            <option key={mail} value={mail}>
              {text(`settings.${mail}`)}
            </option>
          ))}
        </select>
      )}
      {kind.urgent && <p className="tb-help">{text('settings.urgent')}</p>}
    </div>
  );
};
