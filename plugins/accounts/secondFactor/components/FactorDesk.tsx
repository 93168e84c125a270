'use client';
import { useTranslation } from '@payloadcms/ui';
import React, { useCallback, useEffect, useState } from 'react';
import { send, useSearches } from '../../../hierarchical-access/client';
import { vietnamDateTime } from '../../../kernel/client';
import type { MyFactor } from '../commands/mine';
import { PasskeyList } from '../../passkeys/components/PasskeyList';
import './factor.css';
import { RecoveryCodes } from './RecoveryCodes';
import { ProveForm, type Proof } from './ProveForm';
import { ScanForm, type Begun } from './ScanForm';
import { useText } from './useText';

type Doing = { what: 'prove'; verb: 'begin' | 'disable' | 'recovery-codes' } | { what: 'scan'; begun: Begun } | { what: 'codes'; codes: string[] };

/** One's own second factor: what it is, set up, anew, off. @param onDone told when it was switched on or off, and the codes were kept */
export const FactorDesk = ({ onDone }: { onDone?: (message: string) => void }): React.ReactElement | null => {
  const text = useText();
  const { api } = useSearches();
  const { language } = useTranslation().i18n;
  const [mine, setMine] = useState<MyFactor>();
  const [doing, setDoing] = useState<Doing>();
  const load = useCallback(() => send<MyFactor>(`${api}/second-factor`).then(setMine, () => undefined), [api]);
  useEffect(() => void load(), [load]);
  if (!mine) return null;
  const on = mine.app !== null || mine.passkeys.length > 0;
  const close = (): void => setDoing(undefined);
  const finished = (message: string): void => {
    close();
    void load();
    onDone?.(message);
  };
  const prove = async (verb: 'begin' | 'disable' | 'recovery-codes', proof: Proof): Promise<void> => {
    const answer = await send<Begun & { recoveryCodes?: string[] }>(`${api}/second-factor/${verb}`, { json: proof });
    if (verb === 'begin') setDoing({ what: 'scan', begun: answer });
    else if (answer.recoveryCodes) setDoing({ what: 'codes', codes: answer.recoveryCodes });
    else finished(text('mine.disabled'));
  };
  const confirm = async (code: string): Promise<void> => {
    const { recoveryCodes } = await send<{ recoveryCodes: string[] }>(`${api}/second-factor/confirm`, { json: { code } });
    setDoing({ what: 'codes', codes: recoveryCodes });
  };
  const button = (verb: 'begin' | 'disable' | 'recovery-codes', words: string, primary = false): React.ReactElement => (
    <button className={`phan-quyen__button${primary ? ' phan-quyen__button--primary' : ''}`} onClick={() => setDoing({ what: 'prove', verb })} type="button">
      {words}
    </button>
  );
  return (
    <section aria-label={text('mine.title')} className="phan-quyen__form" id="xac-thuc-hai-buoc" lang={language}>
      <h2>{text('mine.title')}</h2>
      <p>{text(mine.must ? 'mine.must' : 'mine.lead')}</p>
      {!doing && <p className="phan-quyen__note">{on ? (mine.app ? text('mine.on', { at: vietnamDateTime(new Date(mine.app)), count: mine.codes }) : text('mine.on.passkey', { count: mine.codes })) : text('mine.off')}</p>}
      {!doing && (
        <div className="phan-quyen__buttons">
          {button('begin', text(mine.app ? 'mine.reinstall' : 'mine.install'), !on)}
          {on && button('recovery-codes', text('mine.codes.new'))}
          {on && !mine.obligatory && button('disable', text('mine.disable'))}
        </div>
      )}
      {!doing && <PasskeyList code={on} onChanged={finished} onCodes={(codes) => setDoing({ what: 'codes', codes })} passkeys={mine.passkeys} />}
      {doing?.what === 'prove' && <ProveForm code={on} onCancel={close} onProve={(proof) => prove(doing.verb, proof)} submit={text(doing.verb === 'disable' ? 'mine.disable' : 'mine.next')} />}
      {doing?.what === 'scan' && <ScanForm begun={doing.begun} onCancel={close} onCode={confirm} />}
      {doing?.what === 'codes' && <RecoveryCodes codes={doing.codes} onKept={() => finished(text('mine.enabled'))} />}
    </section>
  );
};
