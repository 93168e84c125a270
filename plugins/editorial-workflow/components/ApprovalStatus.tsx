'use client';
import { shortStanding, tone } from './client/standing';
import { usePanel } from './client/usePanel';
import { useWords } from './client/useWords';

/** In place of Payload's "draft / changed / published": where the document stands in approval. */
export const ApprovalStatus = () => {
  const words = useWords();
  const { slot } = usePanel();
  if (!slot.view) return null;
  return (
    <p className="hb-line">
      <span className="hb-quiet">{words.s('short.label')}: </span>
      <strong className={`hb-line__value hb-line__value--${tone(slot.view)}`}>{shortStanding(slot.view, words)}</strong>
    </p>
  );
};
