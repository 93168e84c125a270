'use client';
import { Button } from '@payloadcms/ui';
import { useEffect, useId, useRef, useState } from 'react';
import type { DocumentSection } from '../../fields/sections';
import { ANCHOR, suggestAnchor } from './list';
import { useSectionWords } from './useSectionWords';

type Props = {
  section: DocumentSection;
  position: number;
  last: number;
  /** Addresses of all other sections. */
  taken: string[];
  readOnly: boolean;
  onChange: (section: DocumentSection) => void;
  onMove: (to: number) => void;
  onDone: () => void;
};

/** One section open for editing. Typed text goes into the document when a field is left, not at every letter: a code has 689 of them. */
export const SectionEditor = ({ section, position, last, taken, readOnly, onChange, onMove, onDone }: Props) => {
  const s = useSectionWords();
  const prefix = useId();
  const heading = useRef<HTMLInputElement>(null);
  const [draft, setDraft] = useState(section);
  const [to, setTo] = useState(String(position + 1));
  useEffect(() => heading.current?.focus(), []);
  const fault = !ANCHOR.test(draft.anchor) ? s('sections.anchor.form') : taken.includes(draft.anchor) ? s('sections.anchor.twice') : undefined;
  const keep = (next: DocumentSection): void => {
    const isSound = ANCHOR.test(next.anchor) && !taken.includes(next.anchor);
    const isNew = next.heading !== section.heading || next.text !== section.text || next.anchor !== section.anchor;
    if (isSound && isNew && !readOnly) onChange(next);
  };
  const field = (name: keyof DocumentSection) => ({
    id: `${prefix}${name}`,
    className: 'hb-input',
    value: draft[name],
    readOnly,
    onChange: ({ target }: { target: { value: string } }) => setDraft({ ...draft, [name]: target.value }),
    onBlur: () => keep(draft),
  });
  return (
    <div className="hb-section__editor">
      <div className="hb-field">
        <label htmlFor={`${prefix}heading`}>{s('sections.heading')}</label>
        <input ref={heading} {...field('heading')} maxLength={1000} />
      </div>
      <div className="hb-field">
        <label htmlFor={`${prefix}text`}>{s('sections.text')}</label>
        <textarea {...field('text')} rows={Math.min(24, Math.max(6, draft.text.split('\n').length + 2))} />
      </div>
      <div className="hb-field">
        <label htmlFor={`${prefix}anchor`}>{s('sections.anchor')}</label>
        <input {...field('anchor')} maxLength={80} aria-invalid={fault !== undefined} aria-describedby={`${prefix}help ${prefix}fault`} spellCheck={false} />
        <p id={`${prefix}help`} className="hb-help">{s('sections.anchor.help')}</p>
        <p id={`${prefix}fault`} role="alert" className="hb-error">{fault}</p>
      </div>
      <div className="hb-section__tools">
        {!readOnly && (
          <>
            <Button
              type="button"
              buttonStyle="secondary"
              margin={false}
              onClick={() => {
                const next = { ...draft, anchor: suggestAnchor(draft.heading, taken) };
                setDraft(next);
                keep(next);
              }}
            >
              {s('sections.anchor.suggest')}
            </Button>
            <span className="hb-section__move">
              <label htmlFor={`${prefix}to`}>{s('sections.position')}</label>
              <input id={`${prefix}to`} className="hb-input" type="number" min={1} max={last + 1} value={to} onChange={({ target }) => setTo(target.value)} />
              <Button type="button" buttonStyle="secondary" margin={false} onClick={() => onMove(Number(to) - 1)}>{s('sections.move')}</Button>
            </span>
          </>
        )}
        <span data-reading><Button type="button" margin={false} onClick={onDone}>{s('sections.done')}</Button></span>
      </div>
    </div>
  );
};
