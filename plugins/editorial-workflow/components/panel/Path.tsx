'use client';
import type { PanelView } from '../../view/types';
import { isOpen } from '../client/standing';
import { useWords } from '../client/useWords';
import { Stages } from './Stages';

const names = (people: readonly { name: string }[]): string => people.map(({ name }) => name).join(', ');

/** The path as steps: passed, here, ahead; who decides next, and why they. */
export const Path = ({ view }: { view: PanelView }) => {
  const { s } = useWords();
  return (
    <section className="hb-part">
      <h3>{s('panel.path')}</h3>
      <p className="hb-quiet">{isOpen(view) ? s('panel.definition', { name: view.definition }) : s('panel.path.future')}</p>
      {view.definitionWhy && <p className="hb-quiet">{view.definition}. {view.definitionWhy}</p>}
      <Stages stages={view.path} owner={view.owner.name} />
      <h4>{s('panel.publishers')}</h4>
      {view.publishers.people.length === 0 ? (
        <p className="hb-warn">{s('panel.publishers.nobody')}</p>
      ) : (
        <p>
          {names(view.publishers.people)}
          {view.publishers.organization && <span className="hb-quiet"> {s('stage.at', { place: view.publishers.organization.name })}</span>}
        </p>
      )}
      {view.audience && <p className="hb-quiet">{s('panel.audience', { audience: view.audience.name })}</p>}
      {view.contributors.length > 0 && (
        <>
          <h4>{s('panel.contributors')}</h4>
          <p>{names(view.contributors)}</p>
          <p className="hb-quiet">{s('panel.contributors.help')}</p>
        </>
      )}
    </section>
  );
};
