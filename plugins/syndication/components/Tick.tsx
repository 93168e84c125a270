'use client';
import React from 'react';

/** A box to tick, large enough for every hand. */
export const Tick = ({ label, checked, disabled = false, onChange }: { label: string; checked: boolean; disabled?: boolean; onChange: (checked: boolean) => void }): React.ReactElement => (
  <label style={{ display: 'flex', alignItems: 'center', gap: 12, minHeight: 48, fontWeight: 600 }}>
    <input checked={checked} disabled={disabled} onChange={({ target }) => onChange(target.checked)} style={{ width: 24, height: 24, flex: 'none' }} type="checkbox" />
    {label}
  </label>
);
