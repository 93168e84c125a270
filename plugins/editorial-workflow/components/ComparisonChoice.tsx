'use client';
import { useConfig } from '@payloadcms/ui';
import { useRouter } from 'next/navigation';
import { useId } from 'react';
import { vietnamDateTime } from '../../kernel/client';
import type { SnapshotRef } from '../view/types';
import './workflow.css';
import { useWords } from './client/useWords';

const SIDES = ['live', 'case', 'draft'] as const;

type Choice = { value: string; text: string };

/** `case:<id>` names one submitted version; `since` is what this person last looked at. */
const asQuery = (name: 'before' | 'after', value: string): Record<string, string> =>
  value === 'last-look' ? { since: value } : value.startsWith('case:') ? { [name]: 'case', [`${name}Case`]: value.slice(5) } : { [name]: value };
const chosenOf = (name: 'before' | 'after', given: Record<string, string>): string => {
  if (name === 'before' && given.since) return 'last-look';
  const id = given[`${name}Case`];
  return id && given[name] === 'case' ? `case:${id}` : (given[name] ?? (name === 'before' ? 'live' : given.since ? 'case' : 'draft'));
};

/** Which two versions stand side by side: what is live, any submitted one, the newest draft, and what one last looked at. */
export const ComparisonChoice = ({ given, snapshots }: { given: Record<string, string>; snapshots: SnapshotRef[] }) => {
  const { s, w } = useWords();
  const { config } = useConfig();
  const router = useRouter();
  const prefix = useId();
  const submitted = snapshots.map(({ id, submittedAt, state }): Choice => ({ value: `case:${id}`, text: s('compare.side.snapshot', { at: vietnamDateTime(submittedAt), state: w(`state.${state}`) }) }));
  const sides = [...SIDES.map((side): Choice => ({ value: side, text: s(`compare.side.${side}`) })), ...submitted];
  const go = (name: 'before' | 'after', value: string): void => {
    const keep = Object.fromEntries(Object.entries(given).filter(([key]) => key !== name && key !== `${name}Case` && !(key === 'since' && name === 'before')));
    router.push(`${config.routes.admin}/so-sanh?${new URLSearchParams({ ...keep, ...asQuery(name, value) }).toString()}`);
  };
  return (
    <div className="hb-filters">
      {(['before', 'after'] as const).map((name) => (
        <div key={name} className="hb-field">
          <label htmlFor={`${prefix}${name}`}>{s(`compare.${name}`)}</label>
          <select
            id={`${prefix}${name}`}
            className="hb-input"
            value={chosenOf(name, given)}
            onChange={({ target }) => go(name, target.value)}
          >
            {name === 'before' && given.since && <option value="last-look">{s('compare.side.last-look')}</option>}
            {sides.map(({ value, text }) => <option key={value} value={value}>{text}</option>)}
          </select>
        </div>
      ))}
    </div>
  );
};
