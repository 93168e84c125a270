'use client';
import React, { useState, type FormEvent } from 'react';
import { InputField, Picker, send, usePress, useSearches, type Choice } from '../../hierarchical-access/client';
import { Tick } from './Tick';
import { useText } from './useText';

const NEEDED = ['name', 'homeUrl', 'listUrl', 'licence'] as const;

/** `source-sites.create`. */
export const SiteForm = ({ keeper, onDone }: { keeper: Choice; onDone: (message: string) => void }): React.ReactElement => {
  const text = useText();
  const { api, organizations } = useSearches();
  const { busy, error, wrong, fail, press } = usePress(text('view.failed'));
  const [owner, setOwner] = useState(keeper);
  const [isPage, setIsPage] = useState(false);
  const [values, setValues] = useState<Record<string, string>>({});
  const set = (name: string) => (value: string) => setValues((now) => ({ ...now, [name]: value }));
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const missing = NEEDED.filter((name) => !values[name]?.trim());
    if (missing.length > 0) {
      fail(Object.fromEntries(missing.map((name) => [name, text('view.needed')])));
      return;
    }
    void press(async () => {
      const { hosts = '', ...given } = values;
      await send(`${api}/source-sites/create`, { json: { ...given, kind: isPage ? 'page' : 'feed', hosts: hosts.split(/[\s,]+/).filter(Boolean), owner: owner.id } });
      setValues({});
      onDone(text('add.done', { name: given.name ?? '' }));
    });
  };
  return (
    <form className="phan-quyen__form" noValidate onSubmit={submit}>
      <h2>{text('add.title')}</h2>
      <InputField error={wrong.name} label={text('add.name')} onChange={set('name')} required value={values.name ?? ''} />
      <InputField error={wrong.homeUrl} label={text('add.homeUrl')} onChange={set('homeUrl')} required value={values.homeUrl ?? ''} />
      <InputField error={wrong.listUrl} label={text('add.listUrl')} onChange={set('listUrl')} required value={values.listUrl ?? ''} />
      <Tick checked={isPage} label={text('add.page')} onChange={setIsPage} />
      <InputField error={wrong.hosts} help={text('add.hosts.help')} label={text('add.hosts')} onChange={set('hosts')} value={values.hosts ?? ''} />
      <InputField error={wrong.licence} label={text('add.licence')} onChange={set('licence')} required value={values.licence ?? ''} />
      <Picker chosen={owner} error={wrong.owner} help={text('import.owner.help')} label={text('import.owner')} onPick={setOwner} required search={organizations} />
      <div role="alert">{error && <p className="phan-quyen__error">{error}</p>}</div>
      <button className="phan-quyen__button phan-quyen__button--primary" disabled={busy} type="submit">
        {text('add.press')}
      </button>
    </form>
  );
};
