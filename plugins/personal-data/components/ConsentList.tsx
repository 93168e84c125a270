'use client';
import React from 'react';
import { send, typedDay, usePress } from '../../hierarchical-access/client';
import { vietnamDate } from '../../kernel/client';
import type { AlsoAgreed } from '../consents/alsoAgreed';
import type { MyConsent } from '../consents/commands';
import { AgreedBefore } from './AgreedBefore';
import { Card } from './Card';
import { useLoaded } from './useLoaded';
import { useText } from './useText';

/** Each purpose with its words; nothing is chosen beforehand, each choice is one button. */
export const ConsentList = (): React.ReactElement => {
  const text = useText();
  const { api, known, note, done } = useLoaded<{ docs: MyConsent[]; alsoAgreed: AlsoAgreed[] }>('/personal-data/me/consents');
  const { busy, error, press } = usePress(text('view.failed'));
  const say = ({ key, version, title }: MyConsent, given: boolean): void =>
    void press(async () => {
      await send(`${api}/personal-data/me/consents/${given ? 'give' : 'withdraw'}`, { json: { purpose: key, channel: 'admin', ...(given ? { version } : {}) } });
      done(text(given ? 'mine.given' : 'mine.withdrawn', { what: title }));
    });
  const stands = ({ state, at }: MyConsent): string => (state === 'duty' ? text('mine.duty') : text(`mine.state.${state}`, { day: at ? vietnamDate(at) : '' }));
  return (
    <section aria-label={text('mine.consents')}>
      <h2>{text('mine.consents')}</h2>
      <p aria-live="polite">{note}</p>
      <div role="alert">{error && <p className="phan-quyen__error">{error}</p>}</div>
      {known?.docs.map((one) => (
        <Card key={one.key} lines={[]} mark={stands(one)} title={one.title}>
          <p>{one.body}</p>
          <p className="phan-quyen__note">
            {text('mine.basis', { basis: one.legalBasis })} {!one.verified && text('mine.unverified')} {one.changed && text('mine.changed', { day: typedDay(one.since) })}
          </p>
          {one.state !== 'duty' && (
            <div className="phan-quyen__buttons">
              {(one.state !== 'given' || one.changed) && (
                <button aria-label={text('mine.give.of', { what: one.title })} className="phan-quyen__button" disabled={busy} onClick={() => say(one, true)} type="button">
                  {text('mine.give')}
                </button>
              )}
              {(one.state === 'given' || one.state === 'not-asked') && (
                <button aria-label={text(one.state === 'given' ? 'mine.withdraw.of' : 'mine.refuse.of', { what: one.title })} className="phan-quyen__button" disabled={busy} onClick={() => say(one, false)} type="button">
                  {text(one.state === 'given' ? 'mine.withdraw' : 'mine.refuse')}
                </button>
              )}
            </div>
          )}
        </Card>
      ))}
      {known && <AgreedBefore all={known.alsoAgreed} />}
    </section>
  );
};
