'use client';
import { Button, useConfig, useDocumentInfo, useFormFields, useTranslation } from '@payloadcms/ui';
import React, { useState } from 'react';
import { refusalOf, send } from '../../hierarchical-access/client';
import { t } from '../translations';

/** Beside a file that no program could read: the board's word for it. Whether the person may is judged by the command. */
export const ConfirmNotSecret = (): React.ReactElement | null => {
  const { collectionSlug, id } = useDocumentInfo();
  const { config } = useConfig();
  const { i18n } = useTranslation();
  const state = useFormFields(([fields]) => fields.secrecyCheck?.value);
  const [told, setTold] = useState<string>();
  const [done, setDone] = useState(false);
  const { language } = i18n;
  const confirm = async (): Promise<void> => {
    try {
      await send(`${config.routes.api}/${collectionSlug}/${id}/confirm-not-secret`, { headers: { 'accept-language': language, 'content-type': 'application/json' }, json: {} });
      setDone(true);
      setTold(t({ language }, 'check.confirm.done'));
    } catch (refusal) {
      setTold(refusalOf(refusal) ?? t({ language }, 'secrecy.state'));
    }
  };
  if (id === undefined || state !== 'unknown') return null;
  return (
    <div className="field-type">
      {!done && (
        <Button buttonStyle="secondary" onClick={() => void confirm()}>
          {t({ language }, 'check.confirm')}
        </Button>
      )}
      <p role="status">{told}</p>
    </div>
  );
};
