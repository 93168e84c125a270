'use client';
import React, { useCallback, useEffect, useState } from 'react';
import { refusalOf, send, typedDay, useSearches } from '../../../hierarchical-access/client';
import { Why } from '../../../rule-register/client';
import type { ShownBreak, ShownPartyAge } from '../data/shownPartyAge';
import { BreakForm } from './BreakForm';
import { useText } from './useText';
import { VoidBreakForm } from './VoidBreakForm';

type Shown = ShownPartyAge & { notes: boolean };

/** Party age of a member with its reasons, and the time that does not count towards it; the committee writes that down here. */
export const PartyAgePart = ({ member, name }: { member: string; name: string }): React.ReactElement => {
  const text = useText();
  const { api } = useSearches();
  const [known, setKnown] = useState<Shown>();
  const [said, setSaid] = useState('');
  const [open, setOpen] = useState<'add' | ShownBreak>();
  const failed = text('view.failed');
  const load = useCallback(async (): Promise<void> => {
    try {
      setKnown(await send<Shown>(`${api}/members/${member}/party-age`));
    } catch (error) {
      setSaid(refusalOf(error) ?? failed);
    }
  }, [api, failed, member]);
  useEffect(() => void load(), [load]);
  const done = (told: string): void => {
    setOpen(undefined);
    setSaid(told);
    void load();
  };
  return (
    <section aria-labelledby="ho-so-tuoi-dang" className="ho-so__group">
      <h2 id="ho-so-tuoi-dang">{text('view.title')}</h2>
      <p aria-live="polite" className="ho-so__said">{said}</p>
      {!known && !said && <p>{text('view.loading')}</p>}
      {known && (
        <>
          {known.age ? (
            <>
              <p>
                <strong>{text('view.age', { years: known.age.value.years, months: known.age.value.months % 12, since: typedDay(known.age.value.since) })}</strong>
              </p>
              <Why of={text('view.of', { name })} rules={known.age.rules} />
            </>
          ) : (
            <p>{text('view.no-age')}</p>
          )}
          <h3>{text('view.breaks')}</h3>
          {known.breaks.length === 0 && <p>{text('view.no-breaks')}</p>}
          <ul className="ho-so__list">
            {known.breaks.map((each) => (
              <li key={`${each.from}${each.id ?? ''}`}>
                <p>{text('view.break', { from: typedDay(each.from), to: typedDay(each.to), kind: text(`kind.${each.kind}`), number: each.decisionNumber ?? '–', date: each.decisionDate ? typedDay(each.decisionDate) : '–' })}</p>
                {known.notes && each.id !== null && (
                  <button aria-label={text('do.void.of', { from: typedDay(each.from), to: typedDay(each.to) })} className="phan-quyen__button" onClick={() => setOpen(each)} type="button">{text('do.void')}</button>
                )}
              </li>
            ))}
          </ul>
          {open === 'add' && <BreakForm member={member} onCancel={() => setOpen(undefined)} onDone={done} />}
          {open !== undefined && open !== 'add' && <VoidBreakForm key={open.id} of={open} onCancel={() => setOpen(undefined)} onDone={done} />}
          {known.notes && open === undefined && <button className="phan-quyen__button" onClick={() => setOpen('add')} type="button">{text('do.add')}</button>}
        </>
      )}
    </section>
  );
};
