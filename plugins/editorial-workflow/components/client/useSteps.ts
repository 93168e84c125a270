'use client';
import { toast, useConfig, useDocumentInfo, useForm, useFormBackgroundProcessing, useFormModified } from '@payloadcms/ui';
import { useRouter } from 'next/navigation';
import { useCallback, useRef, useState } from 'react';
import type { Action, PanelView } from '../../view/types';
import type { RebaseGiven } from '../../rebase/components/RebaseDialog';
import type { Given } from '../ActionDialog';
import { createKeptKey } from './keptKey';
import { request, type Refusal } from './request';
import { usePanel } from './usePanel';
import { useWords } from './useWords';

export type Step = Action | 'approve-publish';
type Standing = { state: string; hash: string };

/** Steps that change what readers see, and with it the document on screen. */
const CHANGES_LIVE: readonly Step[] = ['publish', 'approve-publish', 'withdraw', 'rebase'];

/** How long a submission waits for an autosave: 15 s. */
const WAIT_MS = 150;
const WAITS = 100;

/**
 * Runs one step on what is shown: the hash shown goes along (`If-Match`), so that nobody decides on a text they
 * have not seen. When the case moved meanwhile the panel is loaded anew and the refusal says what happened.
 */
export const useSteps = (): ((step: Step, view: PanelView, given: Given | RebaseGiven | { target: string }) => Promise<Refusal | undefined>) => {
  const { config } = useConfig();
  const { reload, settled } = usePanel();
  const { collectionSlug, id } = useDocumentInfo();
  const { submit } = useForm();
  const modified = useFormModified();
  const autosaving = useRef(false);
  autosaving.current = useFormBackgroundProcessing();
  const router = useRouter();
  const { language, s } = useWords();
  const { routes: { api } } = config;
  const [key] = useState(() => createKeptKey());

  const send = useCallback(
    async (path: string, body: object, hash: string | undefined) => {
      const answer = await request<Standing>(`${api}/approval-cases/${path}`, { language, body, hash, key: key.of([path, body, hash]) }, s('do.network'));
      key.answered(answer.ok ? 200 : answer.status);
      return answer;
    },
    [api, key, language, s],
  );

  /** What is typed but not saved yet would not be in the submission: it is saved first. */
  const saved = useCallback(
    async (view: PanelView): Promise<PanelView | undefined> => {
      // An autosave of one's own on its way would make the hash shown here an old one: it is let in first.
      if (autosaving.current) {
        for (let waits = 0; autosaving.current && waits < WAITS; waits += 1) await new Promise((resolve) => setTimeout(resolve, WAIT_MS));
        return reload();
      }
      if (!modified) return (await settled()) ?? view;
      await submit({
        action: `${api}/${collectionSlug}/${id}?draft=true&depth=0&fallback-locale=null`,
        method: 'PATCH',
        overrides: { _status: 'draft' },
        skipValidation: true,
      });
      return reload();
    },
    [api, collectionSlug, id, modified, reload, settled, submit],
  );

  return useCallback(
    async (step, given, more) => {
      const view = step === 'submit' ? await saved(given) : given;
      if (!view) return undefined;
      const row = view.case;
      const run = async () => {
        if (step === 'submit') return send('submit', { collection: view.collection, documentId: view.documentId, ...more }, view.draftHash);
        // The end of what is live, else of what is about to be; offered is what was approved last.
        if ((step === 'set-expiry' || step === 'clear-expiry') && view.liveCase) return send(`${view.liveCase}/${step}`, more, view.live?.hash);
        if (step === 'offer' && (row?.state !== 'approved' && row?.state !== 'scheduled') && view.liveCase) return send(`${view.liveCase}/offer`, more, view.live?.hash);
        if (step === 'withdraw' || step === 'order-withdrawal') return send(`${view.liveCase}/${step}`, more, view.live?.hash);
        if (step !== 'approve-publish') return send(`${row?.id}/${step}`, step === 'approve' || step === 'return' ? { ...more, stage: row?.stage } : more, row?.hash);
        const approved = await send(`${row?.id}/approve`, { ...more, stage: row?.stage }, row?.hash);
        if (!approved.ok) return approved;
        const published = await send(`${row?.id}/publish`, {}, approved.data.hash);
        return published.ok ? published : { ...published, message: s('do.approve-publish.half', { message: published.message }) };
      };
      const answer = await run();
      if (answer.ok || answer.status === 409 || step === 'approve-publish') await reload();
      if (answer.ok) {
        toast.success(s(`do.${step}.done`));
        if (CHANGES_LIVE.includes(step)) router.refresh();
        return undefined;
      }
      return answer.status === 409 && step !== 'rebase' && step !== 'offer' ? { ...answer, message: s('do.moved', { message: answer.message }) } : answer;
    },
    [reload, router, s, saved, send],
  );
};
