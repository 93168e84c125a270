import React, { type ReactElement } from 'react';
import type { Language } from '../../../kernel/client';
import { withTables, type ReadPart, type ReadSection } from '../../../official-documents/pure';
import { t } from '../../translations';

const Lines = ({ lines, language }: { lines: string; language: Language }): ReactElement => (
  <>
    {withTables(lines).map((part, place) =>
      'line' in part ? (
        <p key={place}>{part.line}</p>
      ) : (
        <div aria-label={t(language, 'document.table')} className="st-table" key={place} role="group" tabIndex={0}>
          <table>
            <tbody>
              {part.table.map((cells, n) => (
                <tr key={n}>
                  {cells.map(({ text, colSpan, rowSpan, header }, k) => {
                    const Cell = header ? 'th' : 'td';
                    return <Cell colSpan={colSpan} key={k} rowSpan={rowSpan} {...(header ? { scope: 'col' as const } : {})}>{text}</Cell>;
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ),
    )}
  </>
);

/** Clauses and points, each with its own address (`#dieu-7-khoan-2`). */
const Part = ({ part, language }: { part: ReadPart; language: Language }): ReactElement => (
  <div className={`st-doc__part st-doc__part--${part.kind}`} id={part.anchor}>
    <Lines language={language} lines={part.text} />
    {part.parts.map((each) => <Part key={each.anchor} language={language} part={each} />)}
  </div>
);

export const Sections = ({ sections, language }: { sections: readonly ReadSection[]; language: Language }): ReactElement => (
  <>
    {sections.map((section) => {
      const Heading = section.level === 1 ? 'h2' : 'h3';
      return (
        <section aria-labelledby={`${section.anchor}-ten`} className="st-doc__section" id={section.anchor} key={section.anchor}>
          <a aria-label={t(language, 'document.place', { cite: section.cite })} className="st-doc__mark" href={`#${section.anchor}`}>#</a>
          <Heading id={`${section.anchor}-ten`}>{section.heading}</Heading>
          <Lines language={language} lines={section.lead} />
          {section.parts.map((part) => <Part key={part.anchor} language={language} part={part} />)}
        </section>
      );
    })}
  </>
);
