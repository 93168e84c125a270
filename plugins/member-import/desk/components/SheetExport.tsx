'use client';
import React, { useState } from 'react';
import { ExportForm } from '../../../exports/client';
import { SelectField } from '../../../hierarchical-access/client';
import { useText } from './useText';

/** The same columns back: the members of a place as the sheet that the import reads. */
export const SheetExport = ({ places }: { places: readonly { id: string; name: string }[] }): React.ReactElement => {
  const text = useText();
  const [organization, setOrganization] = useState(places[0]?.id ?? '');
  return (
    <section>
      <h2>{text('export.title')}</h2>
      <p>{text('export.lead')}</p>
      {places.length > 1 && <SelectField label={text('export.place')} onChange={setOrganization} options={places.map(({ id, name }) => ({ value: id, label: name }))} value={organization} />}
      <ExportForm criteria={{ organization }} key={organization} kind="members.sheet" />
    </section>
  );
};
