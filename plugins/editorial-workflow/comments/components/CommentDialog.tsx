'use client';
import { Button } from '@payloadcms/ui';
import { useId, useState } from 'react';
import { Dialog } from '../../components/Dialog';
import type { Refusal } from '../../components/client/request';
import type { Person } from '../../view/types';
import { MentionField } from './MentionField';
import { useCommentWords } from './useCommentWords';

export type Said = { text: string; field?: string; quote?: string; blocking?: boolean; mentions?: string[] };
type Props = {
  title: string;
  send: string;
  text?: string;
  /** For a new comment: the fields to choose from, and what was marked on the page. */
  about?: { fields: { name: string; label: string }[]; quote: string };
  people: Person[];
  onSend: (said: Said) => Promise<Refusal | undefined>;
  onClose: () => void;
};

/** Asks for the words of a comment, an answer or an edit. */
export const CommentDialog = ({ title, send, text = '', about, people, onSend, onClose }: Props) => {
  const { s } = useCommentWords();
  const id = useId();
  const [words, setWords] = useState(text);
  const [field, setField] = useState(about?.fields[0]?.name ?? '');
  const [quote, setQuote] = useState(about?.quote ?? '');
  const [blocking, setBlocking] = useState(false);
  const [mentioned, setMentioned] = useState<Person[]>([]);
  const [error, setError] = useState<string>();
  const [busy, setBusy] = useState(false);
  const go = async (): Promise<void> => {
    if (busy) return;
    if (words.trim() === '') {
      setError(s('panel.short'));
      return;
    }
    setBusy(true);
    const refusal = await onSend({
      text: words.trim(),
      ...(about ? { field, blocking, ...(quote.trim() ? { quote: quote.trim() } : {}) } : {}),
      ...(mentioned.length > 0 ? { mentions: mentioned.map((person) => person.id) } : {}),
    });
    setBusy(false);
    if (refusal) setError(refusal.message);
    else onClose();
  };
  return (
    <Dialog
      title={title}
      busy={busy}
      onClose={onClose}
      footer={
        <>
          <Button buttonStyle="secondary" size="large" margin={false} disabled={busy} onClick={onClose} type="button">{s('panel.cancel')}</Button>
          <Button size="large" margin={false} disabled={busy} onClick={() => void go()} type="button">{send}</Button>
        </>
      }
    >
      {about && (
        <>
          <div className="hb-field">
            <label htmlFor={`${id}f`}>{s('panel.field')}</label>
            <select id={`${id}f`} className="hb-input" value={field} onChange={({ target }) => setField(target.value)}>
              {about.fields.map(({ name, label }) => <option key={name} value={name}>{label}</option>)}
            </select>
          </div>
          <div className="hb-field">
            <label htmlFor={`${id}q`}>{s('panel.quote')}</label>
            <textarea id={`${id}q`} className="hb-input" rows={2} maxLength={2000} value={quote} onChange={({ target }) => setQuote(target.value)} />
          </div>
        </>
      )}
      <div className="hb-field">
        <label htmlFor={`${id}t`}>{s('panel.text')}</label>
        <textarea id={`${id}t`} className="hb-input" rows={4} maxLength={4000} value={words} aria-invalid={error !== undefined} onChange={({ target }) => setWords(target.value)} />
      </div>
      {people.length > 0 && (
        <MentionField
          people={people}
          chosen={mentioned}
          onChange={(next, added) => {
            setMentioned(next);
            if (added) setWords((now) => `${now}${now === '' || now.endsWith(' ') ? '' : ' '}@${added.name} `);
          }}
        />
      )}
      {about && (
        <p>
          <input id={`${id}b`} type="checkbox" checked={blocking} onChange={({ target }) => setBlocking(target.checked)} />{' '}
          <label htmlFor={`${id}b`}>{s('panel.blocking')}</label>
        </p>
      )}
      <p role="alert" className="hb-error">{error}</p>
    </Dialog>
  );
};
