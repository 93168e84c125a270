'use client';
import { Button, FieldLabel, useField } from '@payloadcms/ui';
import type { JSONFieldClientComponent } from 'payload';
import { useId, useMemo, useState } from 'react';
import type { DocumentSection } from '../fields/sections';
import './sections/sections.css';
import { findSections, haystack, moveSection, suggestAnchor } from './sections/list';
import { SectionEditor } from './sections/SectionEditor';
import { SectionRow } from './sections/SectionRow';
import { useSectionWords } from './sections/useSectionWords';

const PAGE = 20;

/** The parts of a document: a list by pages, found without marks, edited one at a time. 689 articles stay quick. */
export const SectionsField: JSONFieldClientComponent = ({ field, path, readOnly: given }) => {
  const s = useSectionWords();
  const prefix = useId();
  const { value, setValue, disabled } = useField<DocumentSection[] | null>({ path });
  const list = useMemo(() => (Array.isArray(value) ? value : []), [value]);
  const haystacks = useMemo(() => list.map(haystack), [list]);
  const [question, setQuestion] = useState('');
  const [page, setPage] = useState(0);
  const [open, setOpen] = useState<number>();
  const [removed, setRemoved] = useState<{ section: DocumentSection; position: number }>();
  const found = useMemo(() => findSections(haystacks, question), [haystacks, question]);
  const pages = Math.max(1, Math.ceil(found.length / PAGE));
  const current = Math.min(page, pages - 1);
  const readOnly = given === true || disabled;
  const isSearch = question.trim() !== '';
  const go = (to: number): void => setPage(Math.floor(to / PAGE));
  const move = (from: number, wished: number): void => {
    const to = Math.min(Math.max(Math.trunc(wished) || 0, 0), list.length - 1);
    setValue(moveSection(list, from, to));
    // Positions of the others have shifted: only the one that moves may stay open.
    setOpen(open === from ? to : undefined);
    if (!isSearch) go(to);
  };
  const add = (): void => {
    const anchor = suggestAnchor('', list.map((section) => section.anchor));
    setValue([...list, { anchor, heading: '', text: '' }]);
    setQuestion('');
    setOpen(list.length);
    go(list.length);
  };
  const remove = (position: number): void => {
    const section = list[position];
    if (!section) return;
    setValue(list.filter((_, index) => index !== position));
    setOpen(undefined);
    setRemoved({ section, position });
  };
  const undo = (): void => {
    if (!removed) return;
    setValue([...list.slice(0, removed.position), removed.section, ...list.slice(removed.position)]);
    setRemoved(undefined);
    setOpen(undefined);
  };
  return (
    <div className="field-type hb-sections">
      <FieldLabel label={field.label} path={`${prefix}find`} />
      <div className="hb-sections__bar" data-reading>
        <label htmlFor={`${prefix}find`} className="hb-unseen">{s('sections.find')}</label>
        <input
          id={`${prefix}find`}
          className="hb-input"
          type="search"
          placeholder={s('sections.find')}
          value={question}
          onChange={({ target }) => {
            setQuestion(target.value);
            setPage(0);
          }}
        />
        <p role="status" className="hb-quiet">
          {list.length === 0 ? s('sections.none') : isSearch ? s('sections.found', { count: found.length }) : s('sections.count', { count: list.length })}
        </p>
      </div>
      <p role="status" className="hb-sections__removed">
        {removed && (
          <>
            {s('sections.removed', { name: removed.section.heading || s('sections.untitled') })}{' '}
            <button type="button" className="hb-link" onClick={undo}>{s('sections.undo')}</button>
          </>
        )}
      </p>
      <ol className="hb-sections__list">
        {found.slice(current * PAGE, (current + 1) * PAGE).flatMap((position) => {
          const section = list[position];
          if (!section) return [];
          const toggle = (): void => setOpen(open === position ? undefined : position);
          return [
            <SectionRow
              key={position}
              section={section}
              position={position}
              last={list.length - 1}
              isOpen={open === position}
              mayMove={!isSearch}
              readOnly={readOnly}
              onToggle={toggle}
              onMove={(to) => move(position, to)}
              onRemove={() => remove(position)}
            >
              <SectionEditor
                section={section}
                position={position}
                last={list.length - 1}
                taken={list.flatMap(({ anchor }, index) => (index === position ? [] : [anchor]))}
                readOnly={readOnly}
                onMove={(to) => move(position, to)}
                onDone={toggle}
                onChange={(next) => setValue(list.map((one, index) => (index === position ? next : one)))}
              />
            </SectionRow>,
          ];
        })}
      </ol>
      <div className="hb-sections__foot">
        {!readOnly && <Button type="button" buttonStyle="secondary" margin={false} onClick={add}>{s('sections.add')}</Button>}
        {pages > 1 && (
          <span className="hb-sections__pages" data-reading>
            <Button type="button" buttonStyle="secondary" margin={false} disabled={current === 0} onClick={() => setPage(current - 1)}>{s('sections.previous')}</Button>
            <span>{s('sections.page', { page: current + 1, pages })}</span>
            <Button type="button" buttonStyle="secondary" margin={false} disabled={current === pages - 1} onClick={() => setPage(current + 1)}>{s('sections.next')}</Button>
          </span>
        )}
      </div>
    </div>
  );
};
