'use client';
import { useAllFormFields, useFormBackgroundProcessing, useFormProcessing } from '@payloadcms/ui';
import { useEffect, useRef } from 'react';

const same = (one: unknown, other: unknown): boolean => one === other || JSON.stringify(one) === JSON.stringify(other);

/**
 * Keeps what is typed while an autosave is on its way. Payload 3.90 protects only the field edited last from
 * the answer of a save that began before (its reducer takes `isModified` off all others): on a slow line a
 * person who goes on to the next field loses the one before, silently. Whatever was edited during a save and
 * comes back older is put back, and so saved by the next one (docs/decisions/0002).
 */
export const useKeepTyping = (): void => {
  const [fields, dispatch] = useAllFormFields();
  const saving = useFormBackgroundProcessing();
  const submitting = useFormProcessing();
  const typed = useRef(new Map<string, unknown>());
  const before = useRef(false);
  useEffect(() => {
    // What was typed before a save began goes along with it; after an explicit save the answer is the truth.
    if (submitting || (saving && !before.current)) typed.current.clear();
    before.current = saving;
    for (const [path, field] of Object.entries(fields)) {
      if (field.isModified && (saving || typed.current.has(path))) typed.current.set(path, field.value);
    }
    if (submitting) return;
    // The answer may be merged a moment after the save has ended: looked at until the next one begins.
    for (const [path, value] of typed.current) {
      const field = fields[path];
      if (field && !field.isModified && !same(field.value, value)) dispatch({ type: 'UPDATE', path, value, initialValue: value });
    }
  }, [dispatch, fields, saving, submitting]);
};
