import React from 'react';
import type { Block, Run } from '../../file-texts/pure';

const Runs = ({ runs }: { runs: readonly Run[] }): React.ReactElement => (
  <>
    {runs.map(({ text, bold, italic, underline, strike }, n) => {
      let shown: React.ReactNode = text;
      if (strike) shown = <s>{shown}</s>;
      if (underline) shown = <u>{shown}</u>;
      if (italic) shown = <em>{shown}</em>;
      if (bold) shown = <strong>{shown}</strong>;
      return <React.Fragment key={n}>{shown}</React.Fragment>;
    })}
  </>
);

/** The text as it was read. Links are shown as their words: nobody follows one out of a preview. */
export const Blocks = ({ blocks }: { blocks: readonly Block[] }): React.ReactElement => (
  <>
    {blocks.map((block, n) => {
      if (block.kind === 'table') {
        return (
          <div key={n} className="nhap-tep__scroll" role="group" tabIndex={0}>
            <table>
              <tbody>
                {block.rows.map((cells, row) => (
                  <tr key={row}>
                    {cells.map(({ lines, colSpan, rowSpan, header }, k) => {
                      const Cell = header ? 'th' : 'td';
                      return <Cell key={k} colSpan={colSpan} rowSpan={rowSpan}>{lines.map((runs, line) => <div key={line}><Runs runs={runs} /></div>)}</Cell>;
                    })}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        );
      }
      const Line = block.kind === 'heading' ? 'h4' : 'p';
      return <Line key={n} className={block.centred ? 'nhap-tep__centred' : undefined}>{block.mark && `${block.mark} `}<Runs runs={block.runs} /></Line>;
    })}
  </>
);
