'use client';
import { useTranslation } from '@payloadcms/ui';
import React from 'react';
import { languageOf } from '../../../kernel/client';
import type { Counted } from '../data/readFigures';
import { valueWords, type Part } from '../valueWords';
import { FigureChart } from './FigureChart';
import { useText } from './useText';

const PERCENT = new Intl.NumberFormat('vi-VN', { style: 'percent', maximumFractionDigits: 1 });

/** One part of the figures: bars, and the same as a table. @param share whether the counts are parts of one whole */
export const FigureSection = ({ part, counted, share }: { part: Part; counted: readonly Counted[]; share: boolean }): React.ReactElement => {
  const text = useText();
  const language = languageOf({ language: useTranslation().i18n.language });
  const whole = counted.reduce((sum, { count }) => sum + count, 0);
  const lines = counted.map(({ value, count }) => ({ name: valueWords(language, part, value), count }));
  return (
    <section className="tong-hop__part">
      <h2>{text(`part.${part}`)}</h2>
      {whole > 0 && <FigureChart lines={lines} />}
      <div className="phan-quyen__scroll">
        <table className="phan-quyen__table tong-hop__table">
          <thead>
            <tr>
              <th scope="col">{text('table.value')}</th>
              <th scope="col">{text('table.count')}</th>
              {share && <th scope="col">{text('table.share')}</th>}
            </tr>
          </thead>
          <tbody>
            {lines.map(({ name, count }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td data-label={text('table.count')}>{count.toLocaleString('vi-VN')}</td>
                {share && <td data-label={text('table.share')}>{whole === 0 ? '–' : PERCENT.format(count / whole)}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
};
