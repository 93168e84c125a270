'use client';
import React, { useEffect, useState, type ReactNode } from 'react';
import { inspectText, type TextInspection } from '../../kernel/client';
import { PasteDialog } from './PasteDialog';
import { editorOf, isBox, LET_THROUGH, putIn, restorer, type Paste } from './putIn';
import { repairHtml } from './repairHtml';

/** Longer texts are brought in as files. */
const LONGEST = 500_000;
const SHOWN: readonly TextInspection['kind'][] = ['tcvn3', 'vni', 'horn', 'nfd'];

/**
 * Round the whole admin: text in an old encoding, with letters taken apart or with Ƣ for Ư is not put into a box or the editor before the person has seen it beside
 * its repair and chosen. What is right goes in as always.
 */
export const PasteGuard = ({ children }: { children?: ReactNode }): React.ReactElement => {
  const [paste, setPaste] = useState<Paste & { inspection: TextInspection }>();
  useEffect(() => {
    const look = (event: ClipboardEvent): void => {
      if (LET_THROUGH.has(event)) return;
      const target = isBox(event.target) ? event.target : editorOf(event.target);
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (!target || text === '' || text.length > LONGEST || (isBox(target) && (target.readOnly || target.disabled))) return;
      const inspection = inspectText(text);
      if (!SHOWN.includes(inspection.kind) || inspection.repaired === text) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      setPaste({ target, text, html: event.clipboardData?.getData('text/html') ?? '', restore: restorer(target), inspection });
    };
    // Before the editor hears of it.
    window.addEventListener('paste', look, true);
    return () => window.removeEventListener('paste', look, true);
  }, []);
  const choose = (which: 'repaired' | 'kept' | 'none'): void => {
    setPaste(undefined);
    if (!paste) return;
    const { text, html, inspection, restore } = paste;
    // After the dialog has given the focus back.
    setTimeout(() => {
      if (which === 'none') restore();
      else if (which === 'kept') putIn(paste, text, html);
      else putIn(paste, inspection.repaired, repairHtml(html, inspection.repaired));
    }, 0);
  };
  return (
    <>
      {children}
      {paste && <PasteDialog before={paste.text} inspection={paste.inspection} onChoose={choose} />}
    </>
  );
};
