'use client';
import React, { useState } from 'react';
import { InputField, send, usePress } from '../../../hierarchical-access/client';
import { useText } from '../../components/useText';
import type { PartnerShown } from '../commands/files';
import { FileList } from './FileList';

type Step = 'confirm' | 'reject' | 'end';
type Props = { api: string; partner: PartnerShown; keeps: boolean; onDone: (said: string) => void };
const dayWords = (day: string): string => day.slice(0, 10).split('-').reverse().join('/');

/** One partner: by which decision, its state and steps, the files both ways. */
export const PartnerCard = ({ api, partner, keeps, onDone }: Props): React.ReactElement => {
  const text = useText();
  const { busy, error, wrong, fail, press } = usePress(text('pack.failed'));
  const [asking, setAsking] = useState<'reject' | 'end'>();
  const [reason, setReason] = useState('');
  const { id, name, state } = partner;
  const step = (verb: Step, json: object = {}): Promise<void> =>
    press(async () => {
      await send(`${api}/exchange/partners/${id}/${verb}`, { json });
      setAsking(undefined);
      onDone(text(`partner.done.${verb}`));
    });
  const button = (verb: Step, onPress: () => void): React.ReactElement => (
    <button aria-label={text(`partner.${verb}.of`, { name })} className="phan-quyen__button" disabled={busy} onClick={onPress} type="button">
      {text(`partner.${verb}`)}
    </button>
  );
  const lines: [string, string][] = [
    [text('partner.state'), text(`partner.state.${state}`)], [text('partner.code'), partner.code], [text('partner.place'), partner.place], [text('partner.direction'), text(`direction.${partner.direction}`)],
    [text('partner.decision'), `${partner.decisionNumber}, ${dayWords(partner.decisionDate)}`], ...(partner.reason ? [[text('partner.reason'), partner.reason] as [string, string]] : []),
  ];
  return (
    <article aria-label={name} className="phan-quyen__card">
      <h3>{name}</h3>
      <dl>
        {lines.map(([term, value]) => (
          <React.Fragment key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </React.Fragment>
        ))}
      </dl>
      {error && <p role="alert">{error}</p>}
      {keeps && !asking && (
        <div className="phan-quyen__buttons">
          {state === 'proposed' && !partner.isMine && button('confirm', () => void step('confirm'))}
          {state === 'proposed' && button('reject', () => setAsking('reject'))}
          {state === 'confirmed' && button('end', () => setAsking('end'))}
        </div>
      )}
      {asking && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (reason.trim().length < 3) fail({ reason: text('partner.reason.missing') });
            else void step(asking, { reason });
          }}
        >
          <InputField error={wrong.reason} label={text('partner.reason')} onChange={setReason} required value={reason} />
          <div className="phan-quyen__buttons">
            <button className="phan-quyen__button phan-quyen__button--primary" disabled={busy} type="submit">
              {text(`partner.${asking}`)}
            </button>
            <button className="phan-quyen__button" onClick={() => setAsking(undefined)} type="button">
              {text('pack.cancel')}
            </button>
          </div>
        </form>
      )}
      {(state === 'confirmed' || state === 'ended') && (
        <>
          {partner.waiting > 0 && <p>{text('partner.waiting', { count: partner.waiting })}</p>}
          {partner.direction !== 'in' && <FileList api={api} direction="out" onDone={onDone} partner={partner} />}
          {partner.direction !== 'out' && <FileList api={api} direction="in" onDone={onDone} partner={partner} />}
        </>
      )}
    </article>
  );
};
