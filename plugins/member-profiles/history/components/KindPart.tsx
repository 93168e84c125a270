'use client';
import { useTranslation } from '@payloadcms/ui';
import React, { useState } from 'react';
import { languageOf, vietnamDateTime } from '../../../kernel/client';
import { lowerFirst } from '../../record/components/lowerFirst';
import { detailWords, periodWords, titleWords } from '../domain/entryWords';
import { kindOf, type Kind } from '../domain/kinds';
import { latestFirst } from '../domain/periods';
import { kindLabel } from '../translations';
import { EndForm } from './EndForm';
import { EntryForm, type EntryValues } from './EntryForm';
import type { HistorySubject, OpenedEntry, OpenedTimeline } from './types';
import { useText } from './useText';

type Props = { subject: HistorySubject; kind: Kind; timeline: OpenedTimeline; onChange: (next: OpenedTimeline, said: string) => void };
type Doing = { entry: string | null; verb: 'write' | 'end' | 'withdraw' };

/** The entries of one kind, the latest first, each with what may be done with it. */
export const KindPart = ({ subject, kind, timeline, onChange }: Props): React.ReactElement => {
  const text = useText();
  const language = languageOf({ language: useTranslation().i18n.language });
  const [doing, setDoing] = useState<Doing>();
  const { lasts, writtenBy } = kindOf(kind);
  const name = kindLabel(kind)[language];
  const may = !subject.own && (writtenBy === 'cell' || subject.committee);
  const entries = timeline.entries.filter((entry) => entry.kind === kind);
  const done = (next: OpenedEntry[], former: OpenedEntry[], said: string, handover: boolean): void => {
    setDoing(undefined);
    onChange({ ...timeline, entries: latestFirst(next), former: [...former, ...timeline.former] }, handover ? `${said} ${text('view.handover')}` : said);
  };
  const others = (entry: string | null): OpenedEntry[] => timeline.entries.filter((each) => each.entry !== entry);
  const gone = (entry: OpenedEntry, replaced: boolean, why: string | null): OpenedEntry => ({ ...entry, supersededAt: new Date().toISOString(), replaced, why });
  const saved = (before: OpenedEntry | undefined) => (id: string, values: EntryValues, handover: boolean): void => {
    const or = (value: string): string | null => value.trim() || null;
    const now: OpenedEntry = {
      id, entry: id, kind, form: or(values.form), organization: or(values.organization), organizationName: subject.places.find((place) => place.id === values.organization)?.name ?? null, from: values.from, to: or(values.to),
      precision: values.precision as OpenedEntry['precision'], decidedOn: or(values.decidedOn), title: values.title.trim(), place: or(values.place), degree: or(values.degree), decisionNumber: or(values.decisionNumber), decisionOrgan: or(values.decisionOrgan), note: or(values.note),
      proposed: false, by: null, replaced: false, why: null, recordedAt: new Date().toISOString(), supersededAt: null,
    };
    done([...others(id), now], before ? [gone(before, true, null)] : [], text(before ? 'view.corrected' : 'view.added', { what: now.title }), handover);
  };
  return (
    <section aria-labelledby={`qua-trinh-${kind}`} className="ho-so__group">
      <h2 id={`qua-trinh-${kind}`}>{name}</h2>
      {entries.length === 0 && <p className="ho-so__none">{text('view.none')}</p>}
      <ul className="ho-so__list">
        {entries.map((entry) => (
          <li key={entry.entry}>
            <strong>{titleWords(language, entry)}</strong>
            <p>{[periodWords(language, entry, lasts), ...detailWords(language, entry)].join('; ')}</p>
            {entry.by !== null && <p className="phan-quyen__note">{text('view.by', { at: vietnamDateTime(entry.recordedAt), by: entry.by })}{entry.proposed && ` (${text('view.proposed')})`}</p>}
            {may && doing?.entry !== entry.entry && (
              <div className="phan-quyen__buttons">
                <button aria-label={`${text('view.correct')}: ${entry.title}`} className="phan-quyen__button" onClick={() => setDoing({ entry: entry.entry, verb: 'write' })} type="button">{text('view.correct')}</button>
                {lasts && entry.to === null && <button aria-label={`${text('view.end')}: ${entry.title}`} className="phan-quyen__button" onClick={() => setDoing({ entry: entry.entry, verb: 'end' })} type="button">{text('view.end')}</button>}
                <button aria-label={`${text('view.withdraw')}: ${entry.title}`} className="phan-quyen__button" onClick={() => setDoing({ entry: entry.entry, verb: 'withdraw' })} type="button">{text('view.withdraw')}</button>
              </div>
            )}
            {doing?.entry === entry.entry && doing.verb === 'write' && <EntryForm entry={entry} kind={kind} onCancel={() => setDoing(undefined)} onSaved={saved(entry)} subject={subject} />}
            {doing?.entry === entry.entry && doing.verb === 'end' && (
              <EndForm entry={entry.entry} onCancel={() => setDoing(undefined)} onDone={(to, handover) => done([...others(entry.entry), { ...entry, to }], [gone(entry, true, null)], text('view.ended', { what: entry.title }), handover)} verb="end" />
            )}
            {doing?.entry === entry.entry && doing.verb === 'withdraw' && (
              <EndForm entry={entry.entry} onCancel={() => setDoing(undefined)} onDone={(why, handover) => done(others(entry.entry), [gone(entry, false, why)], text('view.withdrawn'), handover)} verb="withdraw" />
            )}
          </li>
        ))}
      </ul>
      {!may && !subject.own && <p className="phan-quyen__note">{text('view.above')}</p>}
      {doing?.entry === null && <EntryForm kind={kind} onCancel={() => setDoing(undefined)} onSaved={saved(undefined)} subject={subject} />}
      {may && doing?.entry !== null && <button className="phan-quyen__button" onClick={() => setDoing({ entry: null, verb: 'write' })} type="button">{text('view.add', { what: lowerFirst(name) })}</button>}
    </section>
  );
};
