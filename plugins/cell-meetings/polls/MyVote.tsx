'use client';
import React, { useState, type ReactElement } from 'react';
import { act, Alive, Button } from '../../portal/client';
import { CHOICES, type Choice } from './outcome';

type Props = { id: string; label: string; words: Readonly<Record<string, string>> };

/** Three buttons; the first that is answered is the vote. */
export const MyVote = ({ id, label, words }: Props): ReactElement => {
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState('');
  const vote = async (choice: Choice): Promise<void> => {
    setBusy(true);
    const done = await act(`/api/meetings/polls/${id}/vote`, { choice });
    if (done.ok) return window.location.reload();
    setBusy(false);
    setFault(done.message || (words['page.failed'] ?? ''));
  };
  return (
    <Alive>
      <div aria-label={label} className="st-tools" role="group">
        {CHOICES.map((choice) => <Button isDisabled={busy} key={choice} onPress={() => void vote(choice)}>{words[`choice.${choice}`]}</Button>)}
      </div>
      <p className="st-field__fault" role="alert">{fault}</p>
    </Alive>
  );
};
