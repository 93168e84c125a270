'use client';
import { useTranslation } from '@payloadcms/ui';
import React from 'react';
import { InputField, SelectField } from '../../../hierarchical-access/client';
import { PROVINCE_CODES, PROVINCES, type Place, type ProvinceCode } from '../domain/provinces';
import { useCommunes } from './Communes';
import { useText } from './useText';

type Props = { label: string; value: Place | null; onChange: (value: Place | null) => void; error?: string | undefined };

/** Where people of this city come from and go to; any other country is written as its neighbours are, by code. */
const COUNTRIES = ['VN', 'LA', 'KH', 'CN', 'TW', 'JP', 'KR', 'TH', 'SG', 'MY', 'RU', 'UA', 'CZ', 'PL', 'DE', 'FR', 'GB', 'HU', 'BG', 'SK', 'US', 'CA', 'AU', 'CU', 'IN'];

/** Country, province, commune and the rest of an address: two levels since 1/7/2025. */
export const PlaceField = ({ label, value, onChange, error }: Props): React.ReactElement => {
  const text = useText();
  const { language } = useTranslation().i18n;
  const place: Place = value ?? { country: 'VN' };
  const communes = useCommunes(place.country === 'VN' ? place.province : undefined);
  const names = new Intl.DisplayNames([language], { type: 'region' });
  const change = (next: Partial<Place>): void => {
    const whole = { ...place, ...next };
    const { country, province, commune, detail } = whole;
    const empty = country === 'VN' && !province && !commune && !detail;
    onChange(empty ? null : { country, ...(country === 'VN' && province ? { province } : {}), ...(commune ? { commune } : {}), ...(detail ? { detail } : {}) });
  };
  return (
    <fieldset className="ho-so__place">
      <legend>{label}</legend>
      <SelectField label={text('view.country')} onChange={(country) => change({ country })} options={[...new Set([...COUNTRIES, place.country])].map((code) => ({ value: code, label: names.of(code) ?? code }))} value={place.country} />
      {place.country === 'VN' && (
        <SelectField choose={text('view.choose')} label={text('view.province')} onChange={(province) => change({ province: (province || undefined) as ProvinceCode | undefined })} options={PROVINCE_CODES.map((code) => ({ value: code, label: PROVINCES[code] }))} value={place.province ?? ''} />
      )}
      <InputField label={text('view.commune')} onChange={(commune) => change({ commune })} suggestions={communes} value={place.commune ?? ''} />
      <InputField error={error} label={text('view.detail')} onChange={(detail) => change({ detail })} value={place.detail ?? ''} />
    </fieldset>
  );
};
