'use client';
import { useConfig } from '@payloadcms/ui';
import React, { useState } from 'react';
import { CheckField } from '../../../transfers/components/CheckField';
import { ChoiceField } from '../../components/ChoiceField';
import { StepForm, type Field } from '../../components/StepForm';
import { useTerms, useText, type Text } from '../../components/useText';
import { voteFields } from '../../components/VoteShare';
import type { AdmissionEntry } from '../commands/desk';
import { PAPERS } from '../domain/papers';
import { OUTCOMES, type Outcome } from '../domain/states';
import type { PersonStep } from './nextStep';
import { SponsorsForm } from './SponsorsForm';

type Props = { entry: AdmissionEntry; step: PersonStep; today: string; onDone: () => void; onCancel: () => void };

const fieldsOf = (text: Text, step: PersonStep, today: string): Field[] => {
  const decision: Field[] = [
    { name: 'decisionNumber', kind: 'text', label: text(step === 'propose' ? 'ask.proposalNumber' : 'ask.decisionNumber'), required: true },
    { name: 'decisionDate', kind: 'day', label: text(step === 'propose' ? 'ask.proposalDate' : 'ask.decisionDate'), required: true, max: today },
  ];
  switch (step) {
    case 'certificate':
      return [{ name: 'number', kind: 'text', label: text('ask.certificate'), required: true }, { name: 'date', kind: 'day', label: text('ask.certificateDate'), required: true, max: today }];
    case 'vote':
    case 'review':
      return voteFields(text, today);
    case 'propose':
      return decision;
    case 'admit':
      return [...decision, { name: 'receivedOn', kind: 'day', label: text('ask.receivedOn'), required: true, max: today }, { name: 'higherDecision', kind: 'text', label: text('ask.higherDecision') }];
    case 'ceremony':
      return [{ name: 'on', kind: 'day', label: text('ask.ceremonyOn'), required: true, max: today }];
    case 'confirm':
      return [...decision, { name: 'officialOn', kind: 'day', label: text('ask.officialOn'), max: today }];
    case 'extend':
      return [...decision, { name: 'until', kind: 'day', label: text('ask.until'), required: true }];
    case 'strike-off':
      return [...decision, { name: 'on', kind: 'day', label: text('ask.on'), required: true, max: today }];
    case 'sponsors':
    case 'papers':
      return [];
    default:
      return [{ name: 'reason', kind: 'text', label: text('ask.why'), required: true }];
  }
};

/** One step of an admission, asked for in place. */
export const AdmissionStepForm = ({ entry, step, today, onDone, onCancel }: Props): React.ReactElement => {
  const [text, terms] = [useText(), useTerms()];
  const { api } = useConfig().config.routes;
  const [papers, setPapers] = useState<readonly string[]>(entry.papers);
  const [asked, setAsked] = useState<Outcome>('confirm');
  const title = text('view.of', { step: text(`step.${step}`), name: entry.fullName });
  const shared = { title, url: `${api}/admissions/${entry.id}/${step}`, onDone, onCancel };
  if (step === 'sponsors') return <SponsorsForm {...shared} today={today} />;
  const before =
    step === 'papers' ? (
      <fieldset className="chuyen__kinds">
        <legend>{text('ask.papers')}</legend>
        {PAPERS.map((paper) => (
          <CheckField checked={papers.includes(paper)} key={paper} label={terms(`paper.${paper}`)} onChange={(there) => setPapers((now) => (there ? [...now, paper] : now.filter((each) => each !== paper)))} />
        ))}
      </fieldset>
    ) : step === 'review' ? (
      <ChoiceField choices={OUTCOMES.map((outcome) => [outcome, terms(`asked.${outcome}`)] as const)} label={text('ask.asked')} name="asked" onChange={(value) => setAsked(value as Outcome)} value={asked} />
    ) : null;
  const more = step === 'papers' ? { more: () => ({ papers }) } : step === 'review' ? { more: () => ({ asked }) } : {};
  return <StepForm {...shared} {...more} before={before} fields={fieldsOf(text, step, today)} initial={{ receivedOn: today }} />;
};
