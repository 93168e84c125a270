import { randomUUID } from 'node:crypto';

import type { Product } from '../product';
import type { Rows } from '../sql';
import type { World } from '../world';
import { draft } from '../writers/draft';
import type { Attempt } from './facts';

type Answer = { status: number; body: { id?: string; hash?: string; doc?: { id: string } } };
export type Live = { document: string; case: string; title: string };

/** Speaks to the product as the people of one ward. */
export const createNewsdesk = (product: Product, world: World) => {
  const call = async (actor: string, method: 'POST' | 'PATCH', path: string, body: unknown): Promise<Answer> => {
    const response = await fetch(`${product.url}${path}`, {
      method, headers: { authorization: `JWT ${world.tokenOf(actor)}`, 'content-type': 'application/json' }, body: JSON.stringify(body), signal: AbortSignal.timeout(30_000),
    });
    return { status: response.status, body: (await response.json()) as Answer['body'] };
  };
  const must = async (actor: string, method: 'POST' | 'PATCH', path: string, body: unknown): Promise<Answer['body']> => {
    const answer = await call(actor, method, path, body);
    if (answer.status >= 300) throw new Error(`${method} ${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
    return answer.body;
  };
  const step = (actor: string, id: string, verb: string, body: unknown = {}): Promise<Answer> => call(actor, 'POST', `/api/approval-cases/${id}/${verb}`, body);
  const mustStep = (actor: string, id: string, verb: string, body: unknown = {}): Promise<unknown> => must(actor, 'POST', `/api/approval-cases/${id}/${verb}`, body);
  /** Submitted and approved at both levels. */
  const approved = async (document: string): Promise<{ id: string; hash: string }> => {
    const { id = '', hash = '' } = await must('a.contributor', 'POST', '/api/approval-cases/submit', { collection: 'news', documentId: document });
    await mustStep('a.reviewer', id, 'approve', { stage: 0 });
    await mustStep('a.approver', id, 'approve', { stage: 1 });
    return { id, hash };
  };
  const titled = (): string => `Bài ${randomUUID()}`;
  const write = async (title: string): Promise<string> => (await must('a.contributor', 'POST', '/api/news?draft=true', draft(title, world.topic))).doc?.id ?? '';
  const rewrite = async (document: string, title: string): Promise<void> => void (await must('a.contributor', 'PATCH', `/api/news/${document}?draft=true`, { title }));

  return {
    /** Live, for a later revision. */
    publishOne: async (): Promise<Live> => {
      const title = titled();
      const document = await write(title);
      const { id } = await approved(document);
      await mustStep('a.approver', id, 'publish');
      return { document, case: id, title };
    },
    withdraw: (live: Live): Promise<unknown> => mustStep('a.approver', live.case, 'withdraw', { reason: 'Gỡ để thử đăng lại khi máy chủ dừng.' }),
    /** Everything up to the publication itself. */
    prepare: async (rows: Rows, kind: Attempt['kind'], on: Live | undefined): Promise<Attempt> => {
      const title = titled();
      const document = on ? on.document : await write(title);
      if (on) await rewrite(document, title);
      const { id, hash } = await approved(document);
      const [mark] = await rows<{ n: string }>('select coalesce(max(n), 0)::text as n from handbook.change_log');
      return { kind, case: id, hash, document, title, before: kind === 'revision' && on ? { case: on.case, title: on.title } : null, mark: mark?.n ?? '0' };
    },
    /** @returns the status, or 0 when nobody answered to the end. */
    publish: (attempt: Attempt): Promise<number> => step('a.approver', attempt.case, 'publish').then(({ status }) => status, () => 0),
  };
};

export type Newsdesk = ReturnType<typeof createNewsdesk>;
