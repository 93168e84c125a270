'use client';
import React, { useState, type ReactElement } from 'react';
import { act, Alive, Button } from '../../portal/client';
import { CHOICES, type Choice } from './outcome';

type Props = { id: string; label: string; words: Readonly<Record<string, string>> };

/** Chosen first, then sent: a vote does not change, and a finger slips. */
export const MyVote = ({ id, label, words }: Props): ReactElement => {
  const [chosen, setChosen] = useState<Choice>();
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState('');
  const send = async (choice: Choice): Promise<void> => {
    setBusy(true);
    const done = await act(`/api/meetings/polls/${id}/vote`, { choice });
    if (done.ok) return window.location.reload();
    setBusy(false);
    setFault(done.message || (words['page.failed'] ?? ''));
  };
  return (
    <Alive>
      <div aria-label={label} className="st-tools" role="group">
        {CHOICES.map((choice) => <Button aria-pressed={choice === chosen} isDisabled={busy} key={choice} kind={choice === chosen ? 'main' : 'plain'} onPress={() => setChosen(choice)}>{words[`choice.${choice}`]}</Button>)}
      </div>
      {chosen && <Button isDisabled={busy} kind="main" onPress={() => void send(chosen)} wide>{`${words['page.vote.send']}: ${words[`choice.${chosen}`]?.toLocaleLowerCase('vi')}`}</Button>}
      <p className="st-field__fault" role="alert">{fault}</p>
    </Alive>
  );
};
