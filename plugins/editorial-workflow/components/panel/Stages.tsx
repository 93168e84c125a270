'use client';
import { vietnamDateTime } from '../../../kernel/client';
import { d } from '../../delegation/translations';
import { t as definitionText } from '../../definitions/translations';
import type { StageView } from '../../view/types';
import '../workflow.css';
import { useWords, type Words } from '../client/useWords';

const names = (people: readonly { name: string }[]): string => people.map(({ name }) => name).join(', ');

const ruleInWords = ({ rule, count, deciders }: StageView, { s }: Words): string =>
  rule === 'any' && deciders.length < 2 ? '' : ` (${rule === 'n' ? s('stage.rule.n', { count }) : s(`stage.rule.${rule}`)})`;

const Deciders = ({ stage, owner }: { stage: StageView; owner: string }) => {
  const words = useWords();
  const { s, language } = words;
  if (stage.deciders.length === 0) return <p className="hb-warn">{s('stage.nobody')}</p>;
  return (
    <>
      <p>{s('stage.who', { who: names(stage.deciders) })}{ruleInWords(stage, words)}</p>
      {stage.first.length > 0 && <p>{definitionText({ language }, stage.firstOver ? 'field.over' : 'field.first', { who: names(stage.first) })}</p>}
      <p className="hb-quiet">
        {stage.organization && `${s('stage.at', { place: stage.organization.name })}. `}
        {s(stage.fromAbove ? 'stage.above' : 'stage.own', { owner })}
      </p>
    </>
  );
};

const Stage = ({ stage, owner, number }: { stage: StageView; owner: string; number: number }) => {
  const { s, language } = useWords();
  return (
    <li className={`hb-stage hb-stage--${stage.status}`} aria-current={stage.status === 'current' ? 'step' : undefined}>
      <span className="hb-stage__mark" aria-hidden="true">{stage.status === 'passed' ? '✓' : number}</span>
      <div className="hb-stage__text">
        <p className="hb-stage__name">
          {stage.name} <span className="hb-tag">{s(`stage.${stage.status}`)}</span>
        </p>
        {!stage.binding && <p className="hb-quiet">{s('stage.advisory')}</p>}
        {stage.decisions.map((decision) => (
          <p key={`${decision.by.id}${decision.at}`} className="hb-decision">
            {s(`stage.decision.${decision.decision}`, {
              who: decision.onBehalf ? d(language, 'on-behalf', { who: decision.by.name, principal: decision.onBehalf.name }) : decision.by.name,
              at: vietnamDateTime(decision.at),
            })}
            <span className="hb-quiet"> {s('stage.decision.as', { place: decision.as.name })}</span>
            {decision.override && <span className="hb-quiet">; {s('stage.decision.override')}</span>}
            {decision.reason && <q className="hb-quote">{decision.reason}</q>}
          </p>
        ))}
        {(stage.status === 'current' || stage.status === 'ahead') && <Deciders stage={stage} owner={owner} />}
      </div>
    </li>
  );
};

/** The levels of a path as steps: passed, here, ahead; who decides, and why they. */
export const Stages = ({ stages, owner }: { stages: StageView[]; owner: string }) => (
  <ol className="hb-stages">
    {stages.map((stage, index) => <Stage key={stage.key} stage={stage} owner={owner} number={index + 1} />)}
  </ol>
);
