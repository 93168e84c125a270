'use client';
import { Link, SetStepNav, useConfig, useTranslation } from '@payloadcms/ui';
import React, { useEffect, useState } from 'react';
import { refusalOf, SelectField, send } from '../../../hierarchical-access/client';
import { languageOf } from '../../../kernel/client';
import type { MemberStatus } from '../../domain/status';
import { label } from '../../translations';
import { WarningGroupSection } from '../../warnings/components/WarningGroupSection';
import '../../warnings/components/warnings.css';
import type { WarningGroup } from '../../warnings/data/warningGroup';
import type { CellHome } from '../data/cellHome';
import './home.css';
import { useText } from './useText';

type Known = CellHome & { organization: { id: string; name: string } };
type Props = { cells: readonly { id: string; name: string }[]; first: string };

/** /admin/chi-bo: one screen for a secretary: who we are, what is to do, what asks for attention. */
export const HomeDesk = ({ cells, first }: Props): React.ReactElement => {
  const text = useText();
  const language = languageOf({ language: useTranslation().i18n.language });
  const { admin, api } = useConfig().config.routes;
  const [cell, setCell] = useState(first);
  const [known, setKnown] = useState<Known>();
  const [warnings, setWarnings] = useState<{ total: number; groups: WarningGroup[] }>();
  const [note, setNote] = useState('');
  const failed = text('view.failed');
  useEffect(() => {
    const stop = new AbortController();
    const wrong = (error: unknown): void => {
      if (!stop.signal.aborted) setNote(refusalOf(error) ?? failed);
    };
    setNote('');
    send<Known>(`${api}/cells/${cell}/home`, { signal: stop.signal }).then(setKnown, wrong);
    send<{ total: number; groups: WarningGroup[] }>(`${api}/warnings?organization=${cell}&limit=5`, { signal: stop.signal }).then(setWarnings, wrong);
    return () => stop.abort();
  }, [api, cell, failed]);
  if (!known) {
    return (
      <div className="phan-quyen">
        <h1>{text('view.title')}</h1>
        <p aria-live="polite">{note || text('view.loading')}</p>
      </div>
    );
  }
  const { due, strength } = known;
  const total = strength.reduce((sum, { count }) => sum + count, 0);
  const tasks = [
    ...(due.proposals > 0 ? [{ href: '/de-nghi-ho-so', words: text('due.proposals', { count: due.proposals }) }] : []),
    ...(due.transfers > 0 ? [{ href: '/chuyen-sinh-hoat', words: text('due.transfers', { count: due.transfers }) }] : []),
    ...(due.dues && due.dues.unset > 0 ? [{ href: '/dang-phi', words: text('due.unset', { count: due.dues.unset }) }] : []),
    ...(due.dues && due.dues.count < due.dues.of ? [{ href: '/dang-phi', words: text('due.dues', { month: due.dues.month.split('-').reverse().join('/'), count: due.dues.count, of: due.dues.of }) }] : []),
  ];
  return (
    <div className="phan-quyen nha-chi-bo">
      <SetStepNav nav={[{ label: text('view.title') }]} />
      <h1>{known.organization.name}</h1>
      {known.above && <p>{text('view.above', { name: known.above.name })}</p>}
      {cells.length > 1 && <SelectField label={text('view.choose')} onChange={setCell} options={cells.map(({ id, name }) => ({ value: id, label: name }))} value={cell} />}
      <p aria-live="polite">{note}</p>
      <section className="nha-chi-bo__part">
        <h2>{text('view.due')}</h2>
        {tasks.length === 0 && <p>{text('view.due.none')}</p>}
        <ul className="nha-chi-bo__tasks">
          {tasks.map(({ href, words }) => (
            <li key={words}>
              <Link href={`${admin}${href}`} prefetch={false}>
                {words}
              </Link>
            </li>
          ))}
          <li>
            <Link href={`${admin}/thong-bao`} prefetch={false}>
              {text('view.account')}
            </Link>
          </li>
        </ul>
      </section>
      <section className="nha-chi-bo__part">
        <h2>{text('view.warnings')}</h2>
        {warnings?.total === 0 && <p>{text('view.warnings.none')}</p>}
        {warnings?.groups.map((group) => <WarningGroupSection group={group} key={group.kind} level={3} />)}
        {warnings && warnings.total > 0 && (
          <p>
            <Link className="nha-chi-bo__link" href={`${admin}/viec-can-chu-y?to-chuc=${cell}`} prefetch={false}>
              {text('view.warnings.all')}
            </Link>
          </p>
        )}
      </section>
      <section className="nha-chi-bo__part">
        <h2>{text('view.who')}</h2>
        <p className="nha-chi-bo__total">
          <strong>{text('view.total', { count: total })}</strong>
        </p>
        <ul>
          {strength.map(({ status, count }) => (
            <li key={status}>{text('view.status', { status: label(`status.${status as MemberStatus}`)[language], count })}</li>
          ))}
        </ul>
        <p>
          <Link className="nha-chi-bo__link" href={`${admin}/danh-sach-dang-vien?organization=${cell}`} prefetch={false}>
            {text('view.list')}
          </Link>
        </p>
        <h3>{text('view.leaders')}</h3>
        {known.leaders.length === 0 && <p>{text('view.leaders.none')}</p>}
        <ul>
          {known.leaders.map(({ name, role, post }) => (
            <li key={`${name}${role ?? ''}`}>
              {name}: {[role && text(`role.${role}`), post].filter(Boolean).join(', ')}
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
};
