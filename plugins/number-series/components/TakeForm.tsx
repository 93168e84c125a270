'use client';
import React from 'react';
import { send } from '../../hierarchical-access/client';
import type { Issued } from '../issueNumber';
import { useText } from './useText';
import { WordsForm } from './WordsForm';

type Props = { api: string; series: string; onDone: (number: string) => void; onCancel: () => void };

/** Takes the next number for a document that is kept elsewhere. */
export const TakeForm = ({ api, series, onDone, onCancel }: Props): React.ReactElement => {
  const text = useText();
  const take = async (about: string): Promise<void> => onDone((await send<Issued>(`${api}/numbers/${series}/take`, { json: { about } })).text);
  return <WordsForm help={text('take.about.help')} label={text('take.about')} least={5} missing={text('take.about.missing')} onCancel={onCancel} run={take} save={text('take.save')} />;
};
