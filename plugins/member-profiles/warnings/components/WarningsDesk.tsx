'use client';
import { Link, SetStepNav, useConfig } from '@payloadcms/ui';
import React, { useCallback, useEffect, useState } from 'react';
import { refusalOf, send } from '../../../hierarchical-access/client';
import type { WarningGroup } from '../data/warningGroup';
import { useText } from './useText';
import { WarningGroupSection } from './WarningGroupSection';
import './warnings.css';

type Answer = { organization: { id: string; name: string } | null; total: number; groups: WarningGroup[] };

/** /admin/viec-can-chu-y: every warning of what is in one's care, or of one organisation. */
export const WarningsDesk = ({ organization }: { organization: string | undefined }): React.ReactElement => {
  const text = useText();
  const { api, admin } = useConfig().config.routes;
  const [known, setKnown] = useState<Answer>();
  const [pages, setPages] = useState<Readonly<Record<string, number>>>({});
  const [note, setNote] = useState('');
  const failed = text('view.failed');
  const ask = useCallback(
    (more: Record<string, string> = {}) => send<Answer>(`${api}/warnings?${new URLSearchParams({ ...(organization ? { organization } : {}), ...more }).toString()}`),
    [api, organization],
  );
  useEffect(() => {
    ask().then(setKnown, (error: unknown) => setNote(refusalOf(error) ?? failed));
  }, [ask, failed]);
  const more = async (kind: string): Promise<void> => {
    const page = (pages[kind] ?? 1) + 1;
    try {
      const [next] = (await ask({ kind, page: String(page) })).groups;
      setPages((before) => ({ ...before, [kind]: page }));
      setKnown((before) => before && { ...before, groups: before.groups.map((each) => (each.kind === kind ? { ...each, warnings: [...each.warnings, ...(next?.warnings ?? [])] } : each)) });
    } catch (error) {
      setNote(refusalOf(error) ?? failed);
    }
  };
  return (
    <div className="phan-quyen chu-y">
      <SetStepNav nav={[{ label: text('view.title') }]} />
      <h1>
        {text('view.title')} {known?.organization && text('view.of', { organization: known.organization.name })}
      </h1>
      <p>{text('view.lead')}</p>
      <p aria-live="polite">{note}</p>
      {!known && !note && <p>{text('view.loading')}</p>}
      {known?.total === 0 && <p>{text('view.none')}</p>}
      {known?.groups.map((group) => <WarningGroupSection group={group} key={group.kind} level={2} onMore={() => void more(group.kind)} />)}
      {organization && (
        <p>
          <Link href={`${admin}/viec-can-chu-y`} prefetch={false}>
            {text('view.all')}
          </Link>
        </p>
      )}
    </div>
  );
};
