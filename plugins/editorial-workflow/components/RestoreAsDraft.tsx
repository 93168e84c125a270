'use client';
import { Button, toast, useConfig } from '@payloadcms/ui';
import { useParams, useRouter } from 'next/navigation';
import { useState } from 'react';
import './workflow.css';
import { ActionDialog } from './ActionDialog';
import { request } from './client/request';
import { useWords } from './client/useWords';

/** In place of Payload's "Restore", which would touch what is live: an older version comes back as the newest draft. */
export const RestoreAsDraft = () => {
  const { s, language } = useWords();
  const { config } = useConfig();
  const router = useRouter();
  const { segments } = useParams<{ segments?: string[] }>();
  const [asking, setAsking] = useState(false);
  const [, collection, id, , version] = segments ?? [];
  if (!collection || !id || !version) return null;
  return (
    <>
      <Button type="button" size="medium" margin={false} onClick={() => setAsking(true)}>{s('restore.go')}</Button>
      {asking && (
        <ActionDialog
          title={s('restore.title')}
          body={s('restore.body')}
          confirm={s('restore.go')}
          onClose={() => setAsking(false)}
          onConfirm={async () => {
            const path = `${config.routes.api}/${collection}/versions/${version}?draft=true`;
            const answer = await request(path, { language, body: {} }, s('do.network'));
            if (!answer.ok) return answer;
            toast.success(s('restore.done'));
            router.push(`${config.routes.admin}/collections/${collection}/${id}`);
            return undefined;
          }}
        />
      )}
    </>
  );
};
