'use client';
import './workflow.css';
import type { Comparison as Shown, FieldComparison, FileComparison } from '../view/types';
import { useWords } from './client/useWords';
import { wordDiff, type Piece } from './client/wordDiff';

const Words = ({ piece }: { piece: Piece }) => {
  if (piece.change === 'added') return <ins>{piece.text}</ins>;
  return piece.change === 'removed' ? <del>{piece.text}</del> : <>{piece.text}</>;
};

const Field = ({ field }: { field: FieldComparison }) => {
  const { s } = useWords();
  return (
    <section className="hb-compared">
      <h2>{field.label}</h2>
      {field.formOnly && <p className="hb-quiet">{s('compare.form-only')}</p>}
      <div className="hb-compared__text">
        {wordDiff(field.before, field.after).map((stretch, index) =>
          'skipped' in stretch ? (
            <p key={index} className="hb-quiet">{s('compare.skipped', { count: stretch.skipped })}</p>
          ) : (
            <p key={index}>{stretch.pieces.map((piece, position) => <Words key={position} piece={piece} />)}</p>
          ),
        )}
      </div>
    </section>
  );
};

const FileName = ({ file: { change, name } }: { file: FileComparison }) => (change === 'added' ? <ins>{name}</ins> : change === 'removed' ? <del>{name}</del> : <>{name}</>);

const kilobytes = (bytes: number, language: string): string => `${new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(bytes / 1000)} kB`;

/** Two versions field by field. Words added are `ins`, words removed `del`: by colour, by line and for a screen reader. */
export const Comparison = ({ comparison }: { comparison: Shown }) => {
  const { s, language } = useWords();
  const changed = comparison.fields.filter((field) => field.changed);
  const same = comparison.fields.filter((field) => !field.changed);
  const files = comparison.files.filter(({ change }) => change !== 'same');
  return (
    <>
      <p className="hb-lead" role="status">
        {comparison.before} → {comparison.after}. {changed.length === 0 && files.length === 0 ? s('compare.same') : s('compare.changed', { count: changed.length })}
      </p>
      {changed.length > 0 && <p className="hb-quiet">{s('compare.legend')}</p>}
      {changed.map((field) => <Field key={field.field} field={field} />)}
      {files.length > 0 && (
        <section className="hb-compared">
          <h2>{s('compare.files')}</h2>
          <ul className="hb-links">
            {files.map((file) => (
              <li key={file.id}>
                {s(`compare.file.${file.change}`)}: <FileName file={file} />
                <span className="hb-quiet"> {s('compare.file.digest', { size: file.size === null ? s('compare.file.unknown-size') : kilobytes(file.size, language), digest: file.sha256?.slice(0, 16) ?? '–' })}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {same.length > 0 && (
        <details className="hb-part hb-fold">
          <summary>{s('compare.unchanged', { count: same.length })}</summary>
          <dl className="hb-why">
            {same.map((field) => (
              <div key={field.field}>
                <dt>{field.label}</dt>
                <dd className="hb-compared__text">{field.after === '' ? s('compare.empty') : field.after}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </>
  );
};
