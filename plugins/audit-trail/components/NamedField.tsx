import { getTranslation } from '@payloadcms/translations';
import type { TextFieldServerComponent } from 'payload';
import type { ReactNode } from 'react';
import { contributionsOf, languageOf } from '../../kernel';

/** On an event's own page, the words for what the columns hold as keys: the command that was run, the kind of record. */
export const NamedField: TextFieldServerComponent = ({ data, field, i18n, payload }): ReactNode => {
  const key = String((data as Record<string, unknown> | undefined)?.[field.name] ?? '');
  const command = contributionsOf(payload.config).commands.find(({ name }) => name === key);
  const collection = payload.config.collections.find(({ slug }) => slug === key);
  const words = command?.summary[languageOf(i18n)] ?? (collection && getTranslation(collection.labels.singular, i18n)) ?? key;
  return (
    <div className="field-type" style={{ marginBlockEnd: 'var(--base)' }}>
      <span className="field-label">{getTranslation(field.label || field.name, i18n)}</span>
      <p style={{ margin: 0 }} title={key}>
        {words}
      </p>
    </div>
  );
};
