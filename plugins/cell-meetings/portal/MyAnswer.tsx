'use client';
import React, { useState, type ReactElement } from 'react';
import { act, Alive, Button, DraftLine, TextField, useDraft, type DraftWords } from '../../portal/client';

type Props = { id: string; words: Readonly<Record<string, string>>; draftWords: DraftWords };

const BEGUN = { reason: '', said: '' };

/** Coming, or excused with a reason; and what one wants to say beforehand. */
export const MyAnswer = ({ id, words, draftWords }: Props): ReactElement => {
  const draft = useDraft(`sinh-hoat:${id}`, BEGUN);
  const { reason, said } = draft.typed;
  const [fault, setFault] = useState({ reason: '', said: '' });
  const [busy, setBusy] = useState(false);
  const send = async (path: string, input: object, wrong: 'reason' | 'said'): Promise<void> => {
    setBusy(true);
    const done = await act(`/api/meetings/${id}/${path}`, input);
    if (done.ok) {
      // What was typed for the other stays a draft.
      draft.type({ [wrong]: '' });
      return window.location.reload();
    }
    setBusy(false);
    setFault({ reason: '', said: '', [wrong]: done.message || (words['page.failed'] ?? '') });
  };
  const excuse = (): void => {
    if (reason.trim().length < 3) return setFault({ said: '', reason: words['page.reason.missing'] ?? '' });
    void send('answer', { answer: 'absent', reason }, 'reason');
  };
  const speak = (): void => {
    if (said.trim().length < 5) return setFault({ reason: '', said: words['page.opinion.missing'] ?? '' });
    void send('opinions', { said }, 'said');
  };
  return (
    <Alive>
      <div className="st-tools"><Button isDisabled={busy} onPress={() => void send('answer', { answer: 'coming' }, 'reason')}>{words['page.coming.say']}</Button></div>
      <TextField fault={fault.reason} label={words['page.reason'] ?? ''} maxLength={500} onChange={(text) => draft.type({ reason: text })} value={reason} />
      <div className="st-tools"><Button isDisabled={busy} kind="quiet" onPress={excuse}>{words['page.absent.say']}</Button></div>
      <TextField fault={fault.said} help={words['page.opinion.help']} label={words['page.opinion'] ?? ''} long maxLength={2000} onChange={(text) => draft.type({ said: text })} value={said} />
      <div className="st-tools"><Button isDisabled={busy} kind="quiet" onPress={speak}>{words['page.opinion.send']}</Button></div>
      <DraftLine onDrop={draft.done} state={draft.state} words={draftWords} />
    </Alive>
  );
};
