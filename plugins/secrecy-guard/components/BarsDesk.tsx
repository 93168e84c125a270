'use client';
import { useConfig, useTranslation } from '@payloadcms/ui';
import React, { useCallback, useEffect, useId, useState } from 'react';
import { DayField, InputField, send, typedDay, usePress } from '../../hierarchical-access/client';
import type { Bars } from '../commands/bars';
import { BarsTable } from './BarsTable';
import { useText } from './useText';

/** Bars on what is not secret but sensitive: what holds, what held, and the form to set or lift one by a decision. */
export const BarsDesk = (): React.ReactElement => {
  const text = useText();
  const id = useId();
  const { config } = useConfig();
  const { i18n } = useTranslation();
  const [found, setFound] = useState<Bars>();
  const [failed, setFailed] = useState(false);
  const [organization, setOrganization] = useState('');
  const [decisionNumber, setDecisionNumber] = useState('');
  const [decisionDate, setDecisionDate] = useState('');
  const [reason, setReason] = useState('');
  const [told, setTold] = useState('');
  const { busy, error, wrong, fail, press } = usePress(text('bars.failed'));
  const { api } = config.routes;

  const load = useCallback(async (): Promise<void> => {
    try {
      setFound(await send<Bars>(`${api}/secrecy/bars`, { headers: { 'accept-language': i18n.language } }));
      setFailed(false);
    } catch {
      setFailed(true);
    }
  }, [api, i18n.language]);
  useEffect(() => void load(), [load]);

  if (failed) return <div><p role="alert">{text('bars.failed')}</p><button className="btn btn--style-secondary btn--size-medium" onClick={() => void load()} type="button">{text('bars.retry')}</button></div>;
  if (!found) return <p role="status">{text('bars.loading')}</p>;
  const chosen = found.organizations.find((each) => each.id === organization) ?? found.organizations[0];

  const decide = (event: React.FormEvent): void => {
    event.preventDefault();
    if (!chosen) return;
    const missing = Object.fromEntries(Object.entries({ decisionNumber, decisionDate, reason }).flatMap(([name, value]) => (value.trim() === '' ? [[name, text('bars.needed')]] : [])));
    if (Object.keys(missing).length > 0) return fail(missing);
    void press(async () => {
      const barred = !chosen.barred;
      await send(`${api}/secrecy/bar-sensitive`, { json: { organization: chosen.id, barred, decisionNumber, decisionDate, reason }, headers: { 'accept-language': i18n.language, 'content-type': 'application/json' } });
      setTold(text(barred ? 'bars.set' : 'bars.lifted', { name: chosen.name }));
      setDecisionNumber('');
      setReason('');
      await load();
    });
  };
  return (
    <>
      <p>{text('bars.intro')}</p>
      <form onSubmit={decide} style={{ maxWidth: '44em' }}>
        <label htmlFor={`${id}-organization`}>{text('bars.organization')}</label>
        <select className="phan-quyen__input" id={`${id}-organization`} onChange={({ target }) => setOrganization(target.value)} value={chosen?.id ?? ''}>
          {found.organizations.map((each) => <option key={each.id} value={each.id}>{each.name} — {text(each.barred ? 'bars.barred' : 'bars.open')}</option>)}
        </select>
        <InputField error={wrong.decisionNumber} label={text('bars.decisionNumber')} onChange={setDecisionNumber} required value={decisionNumber} />
        <DayField error={wrong.decisionDate} label={text('bars.decisionDate')} onChange={setDecisionDate} required value={decisionDate} />
        <InputField error={wrong.reason} help={text('bars.reason.help')} label={text('bars.reason')} onChange={setReason} required value={reason} />
        {error && <p role="alert">{error}</p>}
        <button className="btn btn--style-primary btn--size-large" disabled={busy || !chosen} type="submit">{text(chosen?.barred ? 'bars.lift' : 'bars.bar')}</button>
      </form>
      <p role="status">{told}</p>
      <BarsTable bars={found.bars} dayOf={typedDay} today={found.today} />
    </>
  );
};
