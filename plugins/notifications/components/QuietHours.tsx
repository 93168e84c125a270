'use client';
import React, { useId } from 'react';
import { useText } from './useText';

type Quiet = { from: string; to: string } | null;

const USUAL = { from: '22:00', to: '06:00' };
/** A list, because a browser's own box for times writes "09:00 PM" wherever the browser itself is not Vietnamese. */
const TIMES = Array.from({ length: 48 }, (_, at) => `${String(Math.floor(at / 2)).padStart(2, '0')}:${at % 2 ? '30' : '00'}`);
const timesWith = (time: string): string[] => (TIMES.includes(time) ? TIMES : [...TIMES, time].sort());

/** When no mail goes out. */
export const QuietHours = ({ quiet, onChange }: { quiet: Quiet; onChange: (quiet: Quiet) => void }): React.ReactElement => {
  const text = useText();
  const id = useId();
  return (
    <fieldset className="tb-quiet">
      <legend>{text('settings.quiet')}</legend>
      <p className="tb-help">{text('settings.quiet.help')}</p>
      <label className="tb-check">
        <input checked={quiet !== null} onChange={(event) => onChange(event.target.checked ? USUAL : null)} type="checkbox" />
        {text('settings.quiet.on')}
      </label>
      {quiet && (
        <div className="tb-bar">
          {(['from', 'to'] as const).map((end) => (
            <div key={end}>
              <label htmlFor={`${id}-${end}`}>{text(`settings.quiet.${end}`)}</label>
              <select className="tb-input" id={`${id}-${end}`} onChange={(event) => onChange({ ...quiet, [end]: event.target.value })} value={quiet[end]}>
                {timesWith(quiet[end]).map((time) => (
                  <option key={time}>{time}</option>
                ))}
              </select>
            </div>
          ))}
        </div>
      )}
    </fieldset>
  );
};
