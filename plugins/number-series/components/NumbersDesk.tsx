'use client';
import React, { useState } from 'react';
import { Picker, SelectField, useSearches, type Choice } from '../../hierarchical-access/client';
import { SeriesOf } from './SeriesOf';
import { useText } from './useText';

type Props = { /** Where the person keeps the numbers. */ own: readonly Choice[]; /** May look at others below, too. */ oversees: boolean };

/** Chooses the organisation, then shows its series. */
export const NumbersDesk = ({ own, oversees }: Props): React.ReactElement => {
  const text = useText();
  const { organizations } = useSearches();
  const [place, setPlace] = useState<Choice | undefined>(own[0]);
  return (
    <>
      <p>{text('view.lead')}</p>
      {oversees ? (
        <Picker chosen={place} help={text('view.place.help')} label={text('view.place')} onPick={setPlace} search={organizations} />
      ) : own.length > 1 ? (
        <SelectField label={text('view.place')} onChange={(id) => setPlace(own.find((each) => each.id === id))} options={own.map(({ id, name }) => ({ value: id, label: name }))} value={place?.id ?? ''} />
      ) : (
        <h2>{place?.name}</h2>
      )}
      {place && <SeriesOf key={place.id} organization={place.id} />}
    </>
  );
};
