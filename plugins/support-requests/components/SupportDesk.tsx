'use client';
import { SetStepNav } from '@payloadcms/ui';
import React, { useState } from 'react';
import { Alive, SelectField } from '../../hierarchical-access/client';
import type { DeskList } from '../requests/commands/desk';
import { OneRequest } from './OneRequest';
import { Outages } from './Outages';
import { RequestCard } from './RequestCard';
import './support.css';
import { Totals } from './Totals';
import { useLoaded } from './useLoaded';
import { useText } from './useText';

const WHICH = ['open', 'above', 'closed'] as const;
type Props = { /** Announces outages. */ announces: boolean; /** The request that a notice led to. */ opened: string | undefined };

/** /admin/ho-tro: what waits for an answer, the most urgent first; totals; announced outages. */
export const SupportDesk = ({ announces, opened: first }: Props): React.ReactElement => {
  const text = useText();
  const [which, setWhich] = useState<string>('open');
  const [kind, setKind] = useState('');
  const [opened, setOpened] = useState(first);
  // Totals are counted anew after each step.
  const [turn, setTurn] = useState(0);
  const { known, note, done } = useLoaded<DeskList>(`/support-requests/desk?which=${which}${kind ? `&kind=${kind}` : ''}`);
  const finish = (words: string): void => {
    setOpened(undefined);
    setTurn(turn + 1);
    done(words);
  };
  return (
    <div className="phan-quyen">
      <SetStepNav nav={[{ label: text('view.title') }]} />
      <h1>{text('view.title')}</h1>
      <p>{text('view.lead')}</p>
      <p aria-live="polite" className="phan-quyen__note">{note}</p>
      <Alive>
        <section aria-label={text('view.which')}>
          <SelectField label={text('view.which')} onChange={setWhich} options={WHICH.map((value) => ({ value, label: text(`view.${value}`) }))} value={which} />
          <SelectField label={text('view.kind')} onChange={setKind} options={[{ value: '', label: text('view.kind.all') }, ...(['fault', 'wish'] as const).map((value) => ({ value, label: text(`kind.${value}`) }))]} value={kind} />
        </section>
        <section>
          <h2>{text('view.list', { count: known?.total ?? 0 })}</h2>
          {!known && <p>{text('view.loading')}</p>}
          {known?.docs.length === 0 && <p>{text('view.none')}</p>}
          {known && opened && !known.docs.some(({ id }) => id === opened) && <article className="phan-quyen__card"><OneRequest id={opened} onDone={finish} /></article>}
          {known?.docs.map((entry) => <RequestCard entry={entry} isOpened={opened === entry.id} key={`${entry.id}-${entry.state}-${entry.level}`} onDone={finish} onOpen={setOpened} />)}
        </section>
        <section>
          <h2>{text('view.totals')}</h2>
          <Totals key={turn} />
        </section>
        {announces && (
          <section>
            <h2>{text('outages.title')}</h2>
            <Outages />
          </section>
        )}
      </Alive>
    </div>
  );
};
