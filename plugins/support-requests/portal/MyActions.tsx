'use client';
import React, { useState, type ReactElement } from 'react';
import { act, Alive, Button, DraftLine, TextField, useDraft, type DraftWords } from '../../portal/client';

type Props = { id: string; /** `open`: add, take back; `done`: open again. */ may: 'open' | 'done' | 'nothing'; words: Readonly<Record<string, string>>; draftWords: DraftWords };

const BEGUN = { said: '' };

/** What who asked may do to their own request. */
export const MyActions = ({ id, may, words, draftWords }: Props): ReactElement | null => {
  const draft = useDraft(`ho-tro:${id}:${may}`, BEGUN);
  const { said } = draft.typed;
  const [fault, setFault] = useState('');
  const [busy, setBusy] = useState(false);
  if (may === 'nothing') return null;
  const step = async (verb: 'add' | 'withdraw' | 'reopen'): Promise<void> => {
    if (verb !== 'withdraw' && said.trim().length < 3) return setFault(words['mine.missing'] ?? '');
    setBusy(true);
    const done = await act(`/api/support-requests/${id}/${verb}`, verb === 'withdraw' ? {} : { words: said });
    if (done.ok) {
      draft.done();
      return window.location.reload();
    }
    setBusy(false);
    setFault(done.message || (words['form.failed'] ?? ''));
  };
  return (
    <Alive>
      <TextField fault={fault} help={may === 'open' ? words['mine.more.help'] : undefined} label={words[may === 'open' ? 'mine.more' : 'mine.reopen.why'] ?? ''} long maxLength={4000} onChange={(text) => draft.type({ said: text })} value={said} />
      <div className="st-tools">
        {may === 'open' && <Button isDisabled={busy} onPress={() => void step('add')}>{words['mine.add']}</Button>}
        {may === 'open' && <Button isDisabled={busy} kind="quiet" onPress={() => void step('withdraw')}>{words['mine.withdraw']}</Button>}
        {may === 'done' && <Button isDisabled={busy} onPress={() => void step('reopen')}>{words['mine.reopen']}</Button>}
      </div>
      <DraftLine onDrop={draft.done} state={draft.state} words={draftWords} />
    </Alive>
  );
};
