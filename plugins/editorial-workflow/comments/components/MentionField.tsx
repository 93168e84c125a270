'use client';
import { useId } from 'react';
import type { Person } from '../../view/types';
import { useCommentWords } from './useCommentWords';

type Props = { people: Person[]; chosen: Person[]; onChange: (chosen: Person[], added?: Person) => void };

/** Whom a comment calls: chosen from those who may read the text, each of them a button to take them off again. */
export const MentionField = ({ people, chosen, onChange }: Props) => {
  const { s } = useCommentWords();
  const id = useId();
  const left = people.filter((person) => !chosen.some((each) => each.id === person.id));
  const pick = (user: string): void => {
    const person = left.find((each) => each.id === user);
    if (person) onChange([...chosen, person], person);
  };
  return (
    <div className="hb-field">
      <label htmlFor={id}>{s('panel.mentions')}</label>
      <select id={id} className="hb-input" value="" onChange={({ target }) => pick(target.value)}>
        <option value="">{s('panel.mentions.choose')}</option>
        {left.map((person) => <option key={person.id} value={person.id}>{person.name}</option>)}
      </select>
      {chosen.length > 0 && (
        <p>
          {chosen.map((person) => (
            <button key={person.id} type="button" className="hb-mention" aria-label={s('panel.mentions.remove', { who: person.name })} onClick={() => onChange(chosen.filter((each) => each.id !== person.id))}>
              @{person.name} ×
            </button>
          ))}
        </p>
      )}
    </div>
  );
};
