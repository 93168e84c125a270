'use client';
import React, { useState, type FormEvent } from 'react';
import { InputField, parseTypedTime, SelectField, send, usePress, WordsField } from '../../hierarchical-access/client';
import { vietnamDateTime } from '../../kernel/client';
import type { OneMeeting } from '../commands/look';
import { MEETING_KINDS } from '../domain/words';
import { agendaText, readAgenda } from './agendaText';
import { useText } from './useText';

type Props = { api: string; cell: string; /** The one to change; undefined: a new one. */ of: OneMeeting | undefined; onDone: (id: string) => void; onCancel: () => void };

/** Drafts a meeting, or changes what it says. */
export const MeetingForm = ({ api, cell, of, onDone, onCancel }: Props): React.ReactElement => {
  const text = useText();
  const { busy, error, wrong, fail, press } = usePress(text('view.failed'));
  const [kind, setKind] = useState<string>(of?.kind ?? 'regular');
  const [title, setTitle] = useState(of?.title ?? '');
  const [at, setAt] = useState(of ? vietnamDateTime(of.startsAt) : '');
  const [place, setPlace] = useState(of?.place ?? '');
  const [link, setLink] = useState(of?.link ?? '');
  const [content, setContent] = useState(of?.content ?? '');
  const [agenda, setAgenda] = useState(agendaText(of?.agenda ?? []));
  const save = (event: FormEvent): void => {
    event.preventDefault();
    const [startsAt, items] = [parseTypedTime(at), readAgenda(agenda)];
    const faults = {
      ...(title.trim().length < 5 || title.trim().length > 200 ? { title: text('form.title.missing') } : {}), ...(startsAt ? {} : { startsAt: text('form.at.wrong') }),
      ...(link.trim() === '' || /^https:\/\/\S{3,480}$/u.test(link.trim()) ? {} : { link: text('form.link.wrong') }), ...('wrong' in items ? { agenda: text('form.agenda.wrong', { line: items.wrong }) } : {}),
    };
    if ('wrong' in items || Object.keys(faults).length > 0) return fail(faults);
    const said = { kind, title, startsAt, place: place.trim() || null, link: link.trim() || null, content, agenda: items.items };
    void press(async () => {
      const { id } = await send<{ id: string }>(of ? `${api}/meetings/${of.id}/change` : `${api}/meetings`, { json: of ? said : { organization: cell, ...said } });
      onDone(id);
    });
  };
  return (
    <form className="phan-quyen__form" noValidate onSubmit={save}>
      <SelectField label={text('form.kind')} onChange={setKind} options={MEETING_KINDS.map((value) => ({ value, label: text(`kind.${value}`) }))} required value={kind} />
      <InputField error={wrong.title} help={text('form.title.help')} label={text('form.title')} onChange={setTitle} required value={title} />
      <InputField error={wrong.startsAt} help={text('form.at.help')} label={text('form.at')} onChange={setAt} required value={at} />
      <InputField error={wrong.place} help={text('form.place.help')} label={text('form.place')} onChange={setPlace} value={place} />
      <InputField error={wrong.link} help={text('form.link.help')} label={text('form.link')} onChange={setLink} value={link} />
      <WordsField error={wrong.agenda} help={text('form.agenda.help')} label={text('form.agenda')} onChange={setAgenda} value={agenda} />
      <WordsField error={wrong.content} help={text('form.content.help')} label={text('form.content')} onChange={setContent} value={content} />
      <div role="alert">{error && <p className="phan-quyen__error">{error}</p>}</div>
      <div className="phan-quyen__buttons">
        <button className="phan-quyen__button phan-quyen__button--primary" disabled={busy} type="submit">{text('form.save')}</button>
        <button className="phan-quyen__button" onClick={onCancel} type="button">{text('view.cancel')}</button>
      </div>
    </form>
  );
};
