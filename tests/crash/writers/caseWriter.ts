import type { Entry } from '../journal';
import { draft } from './draft';
import { docOf, idOf, type Desk, type Writer } from './writer';

/** Far enough ahead that the server's clock has not passed it when it reads it. */
const AHEAD_MS = 1500;

const stands = (entry: Entry): boolean => entry.outcome === 'acknowledged';

const step = ({ act }: Desk, actor: string, kind: Entry['kind'], caseId: string, keyed: boolean, extra: Record<string, unknown> = {}, mark = caseId): Promise<Entry> =>
  act({ kind, actor, mark, path: `/api/approval-cases/${caseId}/${kind.split('.')[1]}`, body: extra, keyed });

/** The last steps: live now or a little later, and down again now and then. */
const goLive = async (desk: Desk, ward: string, caseId: string, keyed: boolean): Promise<void> => {
  const { random } = desk;
  if (random.next() < 0.4) {
    await step(desk, `${ward}.approver`, 'case.schedule', caseId, keyed, { at: new Date(Date.now() + AHEAD_MS).toISOString() });
    return;
  }
  if (!stands(await step(desk, `${ward}.approver`, 'case.publish', caseId, keyed))) return;
  if (random.next() < 0.4) await step(desk, `${ward}.approver`, 'case.withdraw', caseId, keyed, { reason: 'Gỡ để thử sự cố khi máy chủ dừng đột ngột.' });
};

/** A news item on its whole way, in one ward, from the draft to the members and back. */
export const caseWriter =
  (ward: 'a' | 'b'): Writer =>
  async (desk) => {
    const { open, act, mark, random, world } = desk;
    while (open()) {
      const keyed = random.next() < 0.7;
      const title = mark();
      const made = await act({ kind: 'news.create', actor: `${ward}.contributor`, mark: title, path: '/api/news?draft=true', body: draft(title, world.topic), keyed: false });
      if (!stands(made)) continue;
      const documentId = docOf(made);
      const submitted = await act({
        kind: 'case.submit', actor: `${ward}.contributor`, mark: documentId, path: '/api/approval-cases/submit', body: { collection: 'news', documentId }, keyed,
      });
      if (!stands(submitted)) continue;
      const caseId = idOf(submitted);
      if (!stands(await step(desk, `${ward}.reviewer`, 'case.approve', caseId, keyed, { stage: 0 }, `${caseId}:0`))) continue;
      if (!stands(await step(desk, `${ward}.approver`, 'case.approve', caseId, keyed, { stage: 1 }, `${caseId}:1`))) continue;
      await goLive(desk, ward, caseId, keyed);
    }
  };
