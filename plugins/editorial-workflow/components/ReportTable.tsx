import type { ReactNode } from 'react';
import type { ScreenKey } from '../translations/screens';

type Table = { title: ScreenKey; heads: ScreenKey[]; rows: ReactNode[][]; nothing: string; words: (key: ScreenKey) => string };

/** One table of the report; on a phone each row is a card. */
export const ReportTable = ({ title, heads, rows, nothing, words }: Table) => (
  <section className="hb-group" aria-labelledby={title}>
    <h2 id={title} className="hb-group__heading">{words(title)}</h2>
    {rows.length === 0 ? <p className="hb-quiet">{nothing}</p> : (
      <table className="hb-table">
        <thead><tr>{heads.map((head) => <th key={head} scope="col">{words(head)}</th>)}</tr></thead>
        <tbody>
          {rows.map(([first, ...cells], index) => (
            <tr key={index}>
              <th scope="row" data-label={words(heads[0] ?? title)}>{first}</th>
              {cells.map((cell, column) => <td key={column} data-label={words(heads[column + 1] ?? title)}>{cell}</td>)}
            </tr>
          ))}
        </tbody>
      </table>
    )}
  </section>
);
