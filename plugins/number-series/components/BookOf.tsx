'use client';
import React, { useCallback, useEffect, useState } from 'react';
import { refusalOf, send } from '../../hierarchical-access/client';
import { vietnamDateTime } from '../../kernel/client';
import type { Book, BookLine } from '../commands/numbers';
import { useText } from './useText';
import { WordsForm } from './WordsForm';

type Props = { api: string; series: string; name: string; onBack: () => void };

/** The book of a series, the latest number first. */
export const BookOf = ({ api, series, name, onBack }: Props): React.ReactElement => {
  const text = useText();
  const failed = text('view.failed');
  const [lines, setLines] = useState<readonly BookLine[]>();
  const [page, setPage] = useState<{ before: number | null; mayKeep: boolean }>({ before: null, mayKeep: false });
  const [note, setNote] = useState('');
  const [voiding, setVoiding] = useState<string>();
  const load = useCallback(
    async (before?: number): Promise<void> => {
      try {
        const book = await send<Book>(`${api}/numbers/${series}/book${before === undefined ? '' : `?before=${before}`}`);
        setLines((now) => [...(before === undefined ? [] : (now ?? [])), ...book.docs]);
        setPage(book);
      } catch (refusal) {
        setNote(refusalOf(refusal) ?? failed);
      }
    },
    [api, series, failed],
  );
  useEffect(() => void load(), [load]);
  const makeVoid = async ({ id, text: number }: BookLine, reason: string): Promise<void> => {
    await send(`${api}/numbers/issued/${id}/void`, { json: { reason } });
    setVoiding(undefined);
    setNote(text('void.done', { number }));
    await load();
  };
  const somebody = (who: string | null): string => who ?? text('book.somebody');
  return (
    <section aria-label={text('book.title', { what: name })}>
      <h2>{text('book.title', { what: name })}</h2>
      <div className="phan-quyen__buttons"><button className="phan-quyen__button" onClick={onBack} type="button">{text('back')}</button></div>
      <p aria-live="polite" className="phan-quyen__note">{note}</p>
      {lines?.length === 0 && <p>{text('book.none')}</p>}
      {lines?.map((line) => (
        <article aria-label={line.text} className="phan-quyen__card" key={line.id}>
          <h3>{line.voided ? <s>{line.text}</s> : line.text}</h3>
          <p>{line.about}</p>
          <p className="phan-quyen__note">{`${text('book.at')} ${vietnamDateTime(line.at)} · ${text('book.by')}: ${somebody(line.by)}`}</p>
          {line.voided && <p>{text('book.voided', { at: vietnamDateTime(line.voided.at), by: somebody(line.voided.by), reason: line.voided.reason })}</p>}
          {page.mayKeep && !line.voided && voiding !== line.id && (
            <div className="phan-quyen__buttons"><button aria-label={text('book.void.of', { number: line.text })} className="phan-quyen__button" onClick={() => setVoiding(line.id)} type="button">{text('book.void')}</button></div>
          )}
          {voiding === line.id && (
            <WordsForm label={text('void.reason', { number: line.text })} least={10} missing={text('void.reason.missing')} onCancel={() => setVoiding(undefined)} run={(reason) => makeVoid(line, reason)} save={text('void.save')} />
          )}
        </article>
      ))}
      {page.before !== null && (
        <div className="phan-quyen__buttons"><button className="phan-quyen__button" onClick={() => void load(page.before ?? undefined)} type="button">{text('book.more')}</button></div>
      )}
    </section>
  );
};
