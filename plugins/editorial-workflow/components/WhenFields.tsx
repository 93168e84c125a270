'use client';
import { DayField, InputField } from '../../hierarchical-access/client';
import { useWords } from './client/useWords';

export type When = { day: string; time: string };

/** Day and time of day, each typed as people here write it: a browser's own box may ask for month first and AM or PM. */
export const WhenFields = ({ when, wrong, onChange }: { when: When; wrong: { day?: string | undefined; time?: string | undefined }; onChange: (when: When) => void }) => {
  const { s } = useWords();
  return (
    <>
      <DayField error={wrong.day} label={s('do.at.day')} onChange={(day) => onChange({ ...when, day })} required value={when.day} />
      <InputField error={wrong.time} help={s('do.at.time.help')} label={s('do.at.time')} onChange={(time) => onChange({ ...when, time })} required value={when.time} />
    </>
  );
};
