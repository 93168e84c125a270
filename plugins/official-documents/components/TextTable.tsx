import React from 'react';
import type { TextCell } from '../domain/tableText';

/** A table of a section. Wide ones are moved sideways by themselves, by keyboard too. */
export const TextTable = ({ rows }: { rows: readonly (readonly TextCell[])[] }): React.ReactElement => (
  <div className="doc-van-ban__table" tabIndex={0} role="group">
    <table>
      <tbody>
        {rows.map((cells, n) => (
          <tr key={n}>
            {cells.map(({ text, colSpan, rowSpan, header }, k) => {
              const Cell = header ? 'th' : 'td';
              return <Cell key={k} colSpan={colSpan} rowSpan={rowSpan} {...(header ? { scope: 'col' as const } : {})}>{text}</Cell>;
            })}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);
