'use client';
import React, { memo } from 'react';
import type { ReadPart, ReadSection } from '../domain/reading';
import { withTables } from '../domain/tableText';
import { TextTable } from './TextTable';
import { useText, type Text } from './useText';

/** The buttons of a place. One listener above serves them all: a code has thousands of clauses. */
const Buttons = ({ anchor, cite, text }: { anchor: string; cite: string; text: Text }): React.ReactElement => (
  <span className="doc-van-ban__buttons">
    <button type="button" data-cite={cite} aria-label={`${text('read.cite')}: ${cite}`} title={text('read.cite')}>❝</button>
    <button type="button" data-anchor={anchor} aria-label={`${text('read.link')}: ${cite}`} title={text('read.link')}>#</button>
  </span>
);

const Paragraphs = ({ lines }: { lines: string }): React.ReactElement => (
  <>{withTables(lines).map((part, place) => ('line' in part ? <p key={place}>{part.line}</p> : <TextTable key={place} rows={part.table} />))}</>
);

const Part = ({ part, text }: { part: ReadPart; text: Text }): React.ReactElement => (
  <div id={part.anchor} className={`doc-van-ban__part doc-van-ban__part--${part.kind}`} tabIndex={-1}>
    <Buttons anchor={part.anchor} cite={part.cite} text={text} />
    <Paragraphs lines={part.text} />
    {part.parts.map((each) => <Part key={each.anchor} part={each} text={text} />)}
  </div>
);

/** One article, chapter or part, with its clauses and points. */
export const SectionOf = memo(function SectionOf({ section }: { section: ReadSection }): React.ReactElement {
  const text = useText();
  const Heading = section.level === 1 ? 'h2' : 'h3';
  return (
    <section id={section.anchor} className="doc-van-ban__section" tabIndex={-1} aria-labelledby={`${section.anchor}-ten`}>
      <Heading id={`${section.anchor}-ten`}>{section.heading}</Heading>
      <Buttons anchor={section.anchor} cite={section.cite} text={text} />
      <Paragraphs lines={section.lead} />
      {section.parts.map((part) => <Part key={part.anchor} part={part} text={text} />)}
    </section>
  );
});
