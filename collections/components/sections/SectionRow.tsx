'use client';
import { ChevronIcon, XIcon } from '@payloadcms/ui';
import type { ReactNode } from 'react';
import type { DocumentSection } from '../../fields/sections';
import { useSectionWords } from './useSectionWords';

type Props = {
  section: DocumentSection;
  position: number;
  last: number;
  isOpen: boolean;
  /** Moving among a selection of a search would put it where nobody sees. */
  mayMove: boolean;
  readOnly: boolean;
  onToggle: () => void;
  onMove: (to: number) => void;
  onRemove: () => void;
  children?: ReactNode;
};

const LINE = 140;

/** One section in the list: heading and first words, and what can be done with it. */
export const SectionRow = ({ section, position, last, isOpen, mayMove, readOnly, onToggle, onMove, onRemove, children }: Props) => {
  const s = useSectionWords();
  const name = section.heading || s('sections.untitled');
  return (
    <li className="hb-section">
      <div className="hb-section__row">
        <button type="button" data-reading className="hb-section__open" aria-expanded={isOpen} onClick={onToggle} aria-label={s(isOpen ? 'sections.close' : 'sections.open', { name })}>
          <span className="hb-section__number">{position + 1}</span>
          <span className="hb-section__heading">
            <strong>{name}</strong>
            {!isOpen && <span className="hb-quiet">{section.text.slice(0, LINE)}</span>}
          </span>
        </button>
        {!readOnly && (
          <span className="hb-section__buttons">
            {mayMove && (
              <>
                <button type="button" className="hb-tool" aria-label={s('sections.up', { name })} disabled={position === 0} onClick={() => onMove(position - 1)}><ChevronIcon direction="up" /></button>
                <button type="button" className="hb-tool" aria-label={s('sections.down', { name })} disabled={position === last} onClick={() => onMove(position + 1)}><ChevronIcon direction="down" /></button>
              </>
            )}
            <button type="button" className="hb-tool" aria-label={s('sections.remove', { name })} onClick={onRemove}><XIcon /></button>
          </span>
        )}
      </div>
      {isOpen && children}
    </li>
  );
};
