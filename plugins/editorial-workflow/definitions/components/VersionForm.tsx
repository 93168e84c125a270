'use client';
import React, { useEffect, useRef, useState, type FormEvent } from 'react';
import { InputField, send, usePress, useSearches } from '../../../hierarchical-access/client';
import { slugify } from '../../../kernel/client';
import type { VersionView } from '../commands/list';
import type { Stage } from '../../domain/definition';
import { missingIn } from './missingIn';
import { PathPicture } from './PathPicture';
import { StageFields } from './StageFields';
import { useText } from './useText';

type Props = { from?: VersionView; onDone: () => void; onCancel: () => void };
const MOST = 6;
const EMPTY: Stage = { key: 'cap-1', name: '', role: 'editorial-approver', rule: 'any', count: 1, binding: true };

/** Keys are made from names; two stages of one name are told apart. */
const keyed = (stages: readonly Stage[]): Stage[] =>
  stages.map((stage, index) => {
    const key = slugify(stage.name).slice(0, 36) || `cap-${index + 1}`;
    const twin = stages.slice(0, index).some((other) => slugify(other.name) === slugify(stage.name));
    return { ...stage, key: twin ? `${key}-${index + 1}` : key, count: stage.rule === 'n' ? stage.count : 1 };
  });

/** A new version of a workflow, or a new workflow; the picture is drawn as it is written. Nothing takes it until it is put in force. */
export const VersionForm = ({ from, onDone, onCancel }: Props): React.ReactElement => {
  const text = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  const { api } = useSearches();
  const { busy, error, wrong, fail, press } = usePress(text('page.failed'));
  const [key, setKey] = useState(from?.key ?? '');
  const [name, setName] = useState(from?.name ?? '');
  const [note, setNote] = useState('');
  const [stages, setStages] = useState<Stage[]>([...(from?.stages ?? [EMPTY])]);
  useEffect(() => heading.current?.focus(), []);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const missing = missingIn({ key, name, note, stages });
    if (Object.keys(missing).length > 0) return fail(Object.fromEntries(Object.entries(missing).map(([box, word]) => [box, text(word)])));
    void press(async () => {
      await send(`${api}/workflow-definitions/edit`, { json: { key: key.trim(), name: name.trim(), note: note.trim(), stages: keyed(stages) } });
      onDone();
    });
  };
  const put = (index: number) => (stage: Stage): void => setStages((now) => now.map((each, at) => (at === index ? stage : each)));
  const up = (index: number) => (): void => setStages((now) => now.map((each, at) => (at === index - 1 ? (now[index] ?? each) : at === index ? (now[index - 1] ?? each) : each)));
  return (
    <form className="phan-quyen__form" noValidate onSubmit={submit}>
      <h3 ref={heading} tabIndex={-1}>{from ? `${text('page.edit')}: ${from.name}` : text('page.new')}</h3>
      {!from && <InputField error={wrong.key} help={text('page.key.help')} label={text('page.key')} onChange={setKey} required value={key} />}
      <InputField error={wrong.name} label={text('page.name')} onChange={setName} required value={name} />
      {stages.map((stage, index) => (
        <StageFields
          bindingError={index === stages.length - 1 ? wrong.last : undefined}
          error={wrong[`stage${index}`]}
          key={index}
          number={index + 1}
          onChange={put(index)}
          onRemove={stages.length > 1 ? () => setStages((now) => now.filter((_, at) => at !== index)) : undefined}
          onUp={index > 0 ? up(index) : undefined}
          stage={stage}
        />
      ))}
      {stages.length < MOST && <button className="phan-quyen__button" onClick={() => setStages((now) => [...now, { ...EMPTY, key: `cap-${now.length + 1}` }])} type="button">{text('page.stage.add')}</button>}
      <PathPicture stages={keyed(stages)} />
      <InputField error={wrong.note} label={text('page.note')} onChange={setNote} required value={note} />
      <div role="alert">{error && <p className="phan-quyen__error">{error}</p>}</div>
      <div className="phan-quyen__buttons">
        <button className="phan-quyen__button phan-quyen__button--primary" disabled={busy} type="submit">{text('page.save')}</button>
        <button className="phan-quyen__button" onClick={onCancel} type="button">{text('page.cancel')}</button>
      </div>
    </form>
  );
};
