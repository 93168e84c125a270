'use client';
import React, { type ReactNode } from 'react';
import { vietnamDateTime } from '../../../kernel/client';
import type { VersionView } from '../commands/list';
import './definitions.css';
import { PathPicture } from './PathPicture';
import { useText } from './useText';

type Verb = 'edit' | 'try' | 'offer' | 'withdraw';
type Props = { version: VersionView; older: VersionView[]; mayEdit: boolean; onAct: (verb: Verb) => void; children: ReactNode };

/** One version of a workflow: its standing, its picture, and what a system administrator may do about it. */
export const VersionCard = ({ version, older, mayEdit, onAct, children }: Props): React.ReactElement => {
  const text = useText();
  const { active, activatedAt, activatedBy, isCellDefault, isDefault, madeAt, madeBy, offered } = version;
  const tags = [
    text('page.version', { version: version.version }), text(active ? 'page.in-force' : 'page.draft'),
    ...(isDefault ? [text('page.default')] : []), ...(isCellDefault ? [text('page.cell-default')] : []),
    ...(active ? [text(offered ? 'page.is-offered' : 'page.not-offered')] : []), ...(version.running > 0 ? [text('page.running', { count: version.running })] : []),
  ];
  const verbs: Verb[] = active ? ['edit', ...(isDefault || isCellDefault ? [] : ([offered ? 'withdraw' : 'offer'] as const))] : ['try', 'edit'];
  return (
    <article aria-label={`${version.name}, ${tags[0] ?? ''}`} className="quy-trinh__one">
      <h3>{version.name}</h3>
      <p>{tags.map((tag, index) => <span className={`quy-trinh__tag${index === 1 && active ? ' quy-trinh__tag--on' : ''}`} key={tag}>{tag}</span>)}</p>
      <PathPicture stages={version.stages} />
      {version.note && <p>{version.note}</p>}
      <p className="phan-quyen__note">
        {madeAt && madeBy && `${text('page.made', { who: madeBy, at: vietnamDateTime(madeAt) })}. `}
        {active && activatedAt && (activatedBy ? text('page.activated-by', { who: activatedBy, at: vietnamDateTime(activatedAt) }) : text('page.activated', { at: vietnamDateTime(activatedAt) }))}
      </p>
      {mayEdit && (
        <div className="phan-quyen__buttons">
          {verbs.map((verb) => (
            <button aria-label={`${text(`page.${verb}`)}: ${version.name}`} className={`phan-quyen__button${verb === 'try' ? ' phan-quyen__button--primary' : ''}`} key={verb} onClick={() => onAct(verb)} type="button">
              {text(`page.${verb}`)}
            </button>
          ))}
        </div>
      )}
      {children}
      {older.length > 0 && (
        <details>
          <summary>{text('page.older', { count: older.length })}</summary>
          {older.map((each) => (
            <section key={each.id}>
              <p><strong>{each.name}</strong>, {text('page.version', { version: each.version })}, {text(each.activatedAt ? 'page.former' : 'page.draft')}</p>
              <PathPicture stages={each.stages} />
            </section>
          ))}
        </details>
      )}
    </article>
  );
};
