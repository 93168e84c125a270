'use client';
import { useId } from 'react';
import { DayField, InputField } from '../../../hierarchical-access/client';
import { useWords } from '../../components/client/useWords';
import type { When } from '../../components/WhenFields';

/** An end that may be left out: asked for when the box is ticked. */
export const EndFields = ({ end, wrong, onChange }: { end: When | undefined; wrong: { day?: string; time?: string }; onChange: (end: When | undefined) => void }) => {
  const { s } = useWords();
  const id = useId();
  return (
    <>
      <p>
        <input id={id} type="checkbox" checked={end !== undefined} onChange={({ target }) => onChange(target.checked ? { day: '', time: '' } : undefined)} />{' '}
        <label htmlFor={id}>{s('do.end.ask')}</label>
      </p>
      {end && (
        <>
          <DayField error={wrong.day} label={s('do.end.day')} onChange={(day) => onChange({ ...end, day })} required value={end.day} />
          <InputField error={wrong.time} help={s('do.end.help')} label={s('do.end.time')} onChange={(time) => onChange({ ...end, time })} required value={end.time} />
        </>
      )}
    </>
  );
};
