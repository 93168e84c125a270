'use client';
import { getTranslation } from '@payloadcms/translations';
import { useConfig, useTranslation } from '@payloadcms/ui';
import React from 'react';
import { DayField } from '../../hierarchical-access/client';
import { FACETS, type Facet, type FacetName, type Finds, type SearchScreenProps } from './types';
import { useText } from './useText';

type Props = SearchScreenProps & { asked: URLSearchParams; facets: Finds['facets'] | undefined; onChange: (name: string, value: string) => void; onClear: () => void };

/** The words of a facet's value: names come with the answer, the rest is the configuration's. */
const useNames = (of: SearchScreenProps['of']): ((facet: FacetName, value: Facet) => string) => {
  const { getEntityConfig } = useConfig();
  const { i18n } = useTranslation();
  const worded = (label: unknown, fallback: string): string => (typeof label === 'string' || (typeof label === 'object' && label !== null) ? String(getTranslation(label as Record<string, string>, i18n)) : fallback);
  const typeNames = Object.entries(of).flatMap(([slug, { type }]) =>
    (getEntityConfig({ collectionSlug: slug })?.fields ?? [])
      .flatMap((field) => ('fields' in field ? [field, ...field.fields] : [field]))
      .flatMap((field) => (field.type === 'select' && 'name' in field && field.name === type ? field.options : [])),
  );
  return (facet, { value, name }) => {
    if (facet === 'collection') return worded(getEntityConfig({ collectionSlug: value })?.labels.plural, value);
    if (facet !== 'type') return name ?? value;
    const option = typeNames.find((each) => typeof each === 'object' && each.value === value);
    return typeof option === 'object' ? worded(option.label, value) : value;
  };
};

export const Filters = ({ asked, facets, of, onChange, onClear }: Props): React.ReactElement => {
  const text = useText();
  const nameOf = useNames(of);
  return (
    <fieldset className="tim-kiem__filters">
      <legend>{text('screen.filters')}</legend>
      {FACETS.map((facet) => {
        const chosen = asked.get(facet) ?? '';
        const values = facets?.[facet] ?? [];
        // What is chosen stays to be seen, and to be taken back, also when nothing is found by it.
        const offered = chosen === '' || values.some(({ value }) => value === chosen) ? values : [{ value: chosen, count: 0 }, ...values];
        return offered.length === 0 ? null : (
          <label key={facet}>
            {text(`screen.${facet}`)}
            <select onChange={({ target }) => onChange(facet, target.value)} value={chosen}>
              <option value="">{text('screen.any')}</option>
              {offered.map((each) => <option key={each.value} value={each.value}>{`${nameOf(facet, each)} (${each.count})`}</option>)}
            </select>
          </label>
        );
      })}
      <DayField label={text('screen.from')} onChange={(day) => onChange('from', day)} value={asked.get('from') ?? ''} />
      <DayField label={text('screen.to')} onChange={(day) => onChange('to', day)} value={asked.get('to') ?? ''} />
      <label className="tim-kiem__check">
        <input checked={asked.get('inForce') === 'true'} onChange={({ target }) => onChange('inForce', target.checked ? 'true' : '')} type="checkbox" />
        {text('screen.in-force')}
      </label>
      <button className="tim-kiem__button" onClick={onClear} type="button">{text('screen.clear')}</button>
    </fieldset>
  );
};
