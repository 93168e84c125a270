'use client';
import React from 'react';
import type { Stage } from '../../domain/definition';
import './definitions.css';
import { useText } from './useText';

/**
 * The path as a picture: from submission over its stages to publication. Boxes and arrows are drawn by the style sheet; what
 * they say is text, so that it is read aloud, enlarged and copied like any other.
 */
export const PathPicture = ({ stages, stuckAt }: { stages: readonly Stage[]; stuckAt?: string | undefined }): React.ReactElement => {
  const text = useText();
  const rule = ({ rule: kind, count }: Stage): string => (kind === 'n' ? text('rule.n', { count }) : text(`rule.${kind}`));
  return (
    <ol aria-label={text('page.path')} className="quy-trinh__path">
      <li className="quy-trinh__end">{text('page.path.start')}</li>
      {stages.map((stage, index) => (
        <li className={`quy-trinh__stage${stage.binding ? '' : ' quy-trinh__stage--advisory'}${stage.key === stuckAt ? ' quy-trinh__stage--stuck' : ''}`} key={stage.key}>
          <strong>{index + 1}. {stage.name}</strong>
          <span>{text(`role.${stage.role}`)}</span>
          <span>{rule(stage)}</span>
          <em>{text(stage.binding ? 'binding' : 'advisory')}</em>
          {stage.key === stuckAt && <b>{text('page.stuck')}</b>}
        </li>
      ))}
      <li className="quy-trinh__end">{text('page.path.end')}</li>
    </ol>
  );
};
