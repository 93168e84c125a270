'use client';
import { Link, useConfig, useTranslation } from '@payloadcms/ui';
import React from 'react';
import { languageOf, vietnamDate } from '../../../kernel/client';
import { isField, type RosterColumn } from '../domain/columns';
import { columnLabel } from '../translations';
import { EditCell } from './EditCell';
import { shown, type Value } from './shown';
import type { Line } from './types';
import { useText } from './useText';

type Props = { rows: readonly Line[]; columns: readonly RosterColumn[]; begin: number; edits: boolean; onSaved: (id: string, column: RosterColumn, value: Value) => void; onNote: (note: string) => void };

/** The page as a table; on a phone each row is a card. */
export const RosterTable = ({ rows, columns, begin, edits, onSaved, onNote }: Props): React.ReactElement => {
  const text = useText();
  const language = languageOf({ language: useTranslation().i18n.language });
  const { admin } = useConfig().config.routes;
  return (
    // Focusable, so that a keyboard can move a wide list sideways.
    <div aria-label={text('view.title')} className="phan-quyen__scroll" role="region" tabIndex={0}>
      <table className="phan-quyen__table dsdv__table">
        <thead>
          <tr>
            <th scope="col">{text('view.number')}</th>
            <th scope="col">{text('view.name')}</th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {columnLabel(column)[language]}
              </th>
            ))}
            <th className="dsdv__screen" scope="col">
              {text('view.actions')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((line, index) => (
            <tr key={line.id}>
              <td data-label={text('view.number')}>{begin + index + 1}</td>
              <th scope="row">
                {line.name}
                {line.restricted && <span className="dsdv__restricted">{text('view.restricted', { day: vietnamDate(line.restricted) })}</span>}
              </th>
              {columns.map((column) => (
                <td data-label={columnLabel(column)[language]} key={column}>
                  {edits && line.edits && isField(column) ? <EditCell column={column} line={line} onNote={onNote} onSaved={(value) => onSaved(line.id, column, value)} /> : shown(language, column, line.values[column]) || '–'}
                </td>
              ))}
              <td className="dsdv__screen">
                <Link aria-label={text('view.open.of', { name: line.name })} className="dsdv__open" href={`${admin}/ho-so/${line.id}`} prefetch={false}>
                  {text('view.open')}
                </Link>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
