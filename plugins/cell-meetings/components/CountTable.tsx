'use client';
import React from 'react';
import type { Opening } from '../data/meetingRow';
import { STANDINGS } from '../domain/words';
import { useText } from './useText';

/** The count as an opening demands it, and whether the cell has enough official members. */
export const CountTable = ({ opening: { count, valid, rules } }: { opening: Opening }): React.ReactElement => {
  const text = useText();
  const least = rules.find(({ what }) => what === 'least');
  return (
    <>
      <table aria-label={text('count.caption')}>
        <thead><tr><th scope="col">{text('count.standing')}</th><th scope="col">{text('count.all')}</th><th scope="col">{text('count.present')}</th><th scope="col">{text('count.absent')}</th></tr></thead>
        <tbody>
          {STANDINGS.filter((standing) => count.all[standing] > 0).map((standing) => (
            <tr key={standing}><th scope="row">{text(`standing.${standing}`)}</th><td>{count.all[standing]}</td><td>{count.present[standing]}</td><td>{count.absent[standing]}</td></tr>
          ))}
        </tbody>
      </table>
      {count.unnoted > 0 && <p>{text('count.unnoted', { count: count.unnoted })}</p>}
      {least && valid !== null && (
        <p>
          {text(valid ? 'count.enough' : 'count.few', { count: count.officials, least: least.shown, source: least.source })}
          {!least.verified && ` ${text('count.unverified')}`}
        </p>
      )}
    </>
  );
};
