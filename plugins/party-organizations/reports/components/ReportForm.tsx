'use client';
import { useConfig } from '@payloadcms/ui';
import React, { useState, type FormEvent } from 'react';
import { DayField, InputField, Picker, SelectField, send, usePress, useSearches, type Choice } from '../../../hierarchical-access/client';
import type { ShownReport } from '../commands/list';
import { REPORT_KINDS, type ReportKind } from '../kinds';
import { useText } from './useText';

type Props = { mending: ShownReport | undefined; onDone: () => void; onCancel: () => void };

/** A new report, or one that was returned. Only the boxes that its kind needs are shown. */
export const ReportForm = ({ mending, onDone, onCancel }: Props): React.ReactElement => {
  const text = useText();
  const { api } = useConfig().config.routes;
  const { organizations } = useSearches();
  const { busy, error, wrong, fail, press } = usePress(text('view.failed'));
  const before = mending?.asked ?? {};
  const [organization, setOrganization] = useState<Choice | undefined>(mending && { id: mending.organization, name: mending.name });
  const [kind, setKind] = useState<ReportKind | ''>(mending?.kind ?? '');
  const [into, setInto] = useState<Choice | undefined>(before.into ? { id: before.into, name: mending?.into ?? '' } : undefined);
  const [values, setValues] = useState<Record<string, string>>({ name: '', username: '', decisionNumber: '', decisionDate: '', from: '', note: mending?.note ?? '', ...before });
  const set = (name: string) => (value: string): void => setValues((all) => ({ ...all, [name]: value }));
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const own = kind === 'merge' ? { into: into?.id } : kind === 'secretary' ? { username: values.username } : { name: values.name };
    const given = { kind, ...own, decisionNumber: values.decisionNumber, decisionDate: values.decisionDate, from: values.from };
    const missing = Object.entries({ ...given, organization: organization?.id }).filter(([, value]) => !value?.trim()).map(([name]) => [name, text('report.needed')]);
    if (missing.length > 0) return fail(Object.fromEntries(missing) as Record<string, string>);
    const json = { ...given, ...(values.note?.trim() ? { note: values.note } : {}) };
    void press(async () => {
      await (mending ? send(`${api}/organization-reports/${mending.id}/again`, { json }) : send(`${api}/organization-reports/propose`, { json: { ...json, organization: organization?.id } }));
      onDone();
    });
  };
  return (
    <form className="phan-quyen__form" noValidate onSubmit={submit}>
      <h2>{mending ? text('view.mend', { name: mending.name }) : text('view.new')}</h2>
      {!mending && <Picker chosen={organization} error={wrong.organization} help={text('view.find')} label={text('view.organization')} onPick={setOrganization} required search={organizations} />}
      {!mending && (
        <SelectField
          choose={text('view.choose')}
          error={wrong.kind}
          label={text('view.kind')}
          onChange={(value) => setKind(value as ReportKind)}
          options={REPORT_KINDS.map((value) => ({ value, label: text(`kind.${value}`) }))}
          required
          value={kind}
        />
      )}
      {(kind === 'rename' || kind === 'split') && (
        <InputField
          error={wrong.name}
          {...(kind === 'split' ? { help: text('view.split.help') } : {})}
          label={text(kind === 'split' ? 'view.name.split' : 'view.name')}
          onChange={set('name')}
          required
          value={values.name ?? ''}
        />
      )}
      {kind === 'merge' && <Picker chosen={into} error={wrong.into} help={text('view.find')} label={text('view.into')} onPick={setInto} required search={organizations} />}
      {kind === 'secretary' && <InputField autoComplete="off" error={wrong.username} help={text('view.username.help')} label={text('view.username')} onChange={set('username')} required value={values.username ?? ''} />}
      {kind !== '' && (
        <>
          <InputField error={wrong.decisionNumber} label={text('view.number')} onChange={set('decisionNumber')} required value={values.decisionNumber ?? ''} />
          <DayField error={wrong.decisionDate} label={text('view.date')} onChange={set('decisionDate')} required value={values.decisionDate ?? ''} />
          <DayField error={wrong.from} label={text('view.from')} onChange={set('from')} required value={values.from ?? ''} />
          <InputField error={wrong.note} label={text('view.note')} onChange={set('note')} value={values.note ?? ''} />
        </>
      )}
      <div role="alert">{error && <p className="phan-quyen__error">{error}</p>}</div>
      <div className="phan-quyen__buttons">
        <button className="phan-quyen__button phan-quyen__button--primary" disabled={busy} type="submit">
          {text('view.send')}
        </button>
        {mending && (
          <button className="phan-quyen__button" onClick={onCancel} type="button">
            {text('view.cancel')}
          </button>
        )}
      </div>
    </form>
  );
};
