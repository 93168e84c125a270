'use client';
import { Link, SetStepNav, useConfig } from '@payloadcms/ui';
import React, { useCallback, useEffect, useState, type FormEvent } from 'react';
import { send, usePress } from '../../hierarchical-access/client';
import { vietnamDateTime } from '../../kernel/client';
import type { Preferences } from '../commands/preferences';
import { changedChoices } from '../domain/changedChoices';
import { KindRow } from './KindRow';
import './notifications.css';
import { QuietHours } from './QuietHours';
import { useText } from './useText';

/** /admin/thong-bao/cai-dat */
export const Settings = (): React.ReactElement => {
  const text = useText();
  const { api, admin } = useConfig().config.routes;
  const [chosen, setChosen] = useState<Preferences>();
  const [known, setKnown] = useState<Preferences>();
  const [note, setNote] = useState('');
  const { busy, error, press } = usePress(text('view.failed'));
  const take = useCallback((held: Preferences): void => {
    setKnown(held);
    setChosen(held);
  }, []);
  useEffect(() => {
    const abort = new AbortController();
    send<Preferences>(`${api}/notifications/preferences`, { signal: abort.signal }).then(take, () => abort.signal.aborted || setNote(text('view.failed')));
    return () => abort.abort();
  }, [api, take, text]);
  const save = (more: Record<string, unknown> = {}): Promise<void> =>
    press(async () => {
      setNote('');
      const changed = known && chosen ? changedChoices(known, chosen) : {};
      take(await send<Preferences>(`${api}/notifications/set-preferences`, { json: { ...changed, ...more } }));
      setNote(text('settings.saved'));
    });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void save();
  };
  const address = chosen?.address;
  return (
    <div className="tb-page">
      <SetStepNav nav={[{ label: text('view.title'), url: '/thong-bao' }, { label: text('settings.title') }]} />
      <h1>{text('settings.title')}</h1>
      <p className="tb-lead">{text('settings.lead')}</p>
      <p>
        <Link className="tb-link" href={`${admin}/thong-bao`} prefetch={false}>
          {text('view.back')}
        </Link>
      </p>
      {chosen && !chosen.sends && <p className="tb-note">{text('settings.no-mail')}</p>}
      {address && !address.known && <p className="tb-note">{text('settings.no-address')}</p>}
      {address?.problemSince && (
        <div className="tb-note">
          <p>{text('settings.problem', { at: vietnamDateTime(address.problemSince) })}</p>
          <button className="tb-button" disabled={busy} onClick={() => void save({ tryAddressAgain: true })} type="button">
            {text('settings.try-again')}
          </button>
        </div>
      )}
      {chosen && (
        <form className="tb-form" noValidate onSubmit={submit}>
          <h2>{text('settings.kinds')}</h2>
          {chosen.kinds.filter(({ obligatory, mail }) => !(obligatory && mail === 'off')).map((kind) => (
            <KindRow
              key={kind.key}
              kind={kind}
              onChoose={(mail) => setChosen({ ...chosen, kinds: chosen.kinds.map((each) => (each.key === kind.key ? { ...each, mail } : each)) })}
            />
          ))}
          <QuietHours onChange={(quiet) => setChosen({ ...chosen, quiet })} quiet={chosen.quiet} />
          <div role="alert">{error && <p className="tb-error">{error}</p>}</div>
          <button className="tb-button tb-button--primary" disabled={busy} type="submit">
            {text('settings.save')}
          </button>
        </form>
      )}
      <p aria-live="polite" className="tb-lead">
        {note}
      </p>
    </div>
  );
};
