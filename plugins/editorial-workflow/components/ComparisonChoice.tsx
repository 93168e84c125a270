'use client';
import { useConfig } from '@payloadcms/ui';
import { useRouter } from 'next/navigation';
import { useId } from 'react';
import './workflow.css';
import { useWords } from './client/useWords';

const SIDES = ['live', 'case', 'draft'] as const;

/** Which two versions stand side by side. */
export const ComparisonChoice = ({ given }: { given: Record<string, string> }) => {
  const { s } = useWords();
  const { config } = useConfig();
  const router = useRouter();
  const prefix = useId();
  const chosen: Record<string, string> = { before: 'live', after: 'draft', ...given };
  return (
    <div className="hb-filters">
      {(['before', 'after'] as const).map((name) => (
        <div key={name} className="hb-field">
          <label htmlFor={`${prefix}${name}`}>{s(`compare.${name}`)}</label>
          <select
            id={`${prefix}${name}`}
            className="hb-input"
            value={chosen[name]}
            onChange={({ target }) => router.push(`${config.routes.admin}/so-sanh?${new URLSearchParams({ ...chosen, [name]: target.value }).toString()}`)}
          >
            {SIDES.map((side) => <option key={side} value={side}>{s(`compare.side.${side}`)}</option>)}
          </select>
        </div>
      ))}
    </div>
  );
};
