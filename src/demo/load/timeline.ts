import type { CollectionSlug } from 'payload';
import type { Item } from './items';
import type { PictureLibrary } from './PictureLibrary';
import type { Scene } from './Scene';
import { comingMorning, later, minutesBefore, workingTime } from './times';

/** One thing that somebody did at some time. */
export type Happening = { at: Date; name: string; play: () => Promise<void> };

type Standing = { id: string };

/** Minutes before the last step at which the earlier ones were done. */
const BEFORE = { write: 170, submit: 140, review: 85, approve: 30 };

const wayOf = (item: Item, scene: Scene, library: PictureLibrary) => {
  let document = '';
  let caseId = '';
  const { owner, collection, key } = item;
  const person = { writer: `${owner}.ctv`, reviewer: `${owner}.bientap`, approver: `${owner}.duyet` };
  const happening = (at: Date, what: string, play: () => Promise<void>): Happening => ({ at, name: `${key}: ${what}`, play });

  const save = async (at: Date, revised: boolean): Promise<void> => {
    for (const picture of item.pictures) await library.upload(owner, picture, at);
    await scene.step(`${key}: write`, at, async () => {
      const req = await scene.as(person.writer);
      const data = item.data(scene, library, revised) as never;
      const common = { collection: collection as CollectionSlug, data, draft: true, depth: 0, overrideAccess: false, user: req.user, req } as const;
      const saved = document === '' ? await req.payload.create(common) : await req.payload.update({ ...common, id: document });
      if (document === '') scene.registry[collection].push(String(saved.id));
      document = String(saved.id);
    });
  };
  const decide = (who: string, verb: string, at: Date, more: Record<string, unknown> = {}): Happening =>
    happening(at, verb, async () => void (await scene.command<Standing>(who, `approval-cases.${verb}`, { id: caseId, ...more }, at)));

  return {
    write: (at: Date, revised = false) => happening(at, 'write', () => save(at, revised)),
    submit: (at: Date, note?: string) =>
      happening(at, 'submit', async () => {
        const input = { collection, documentId: document, ...(note ? { note } : {}) };
        ({ id: caseId } = await scene.command<Standing>(person.writer, 'approval-cases.submit', input, at));
        scene.cases.set(key, caseId);
      }),
    review: (at: Date) => decide(person.reviewer, 'approve', at, { stage: 0 }),
    approve: (at: Date) => decide(person.approver, 'approve', at, { stage: 1 }),
    sendBack: (at: Date, reason: string) => decide(person.reviewer, 'return', at, { stage: 0, reason }),
    publish: (at: Date) => decide(person.approver, 'publish', at),
    schedule: (at: Date, forWhen: Date) => decide(person.approver, 'schedule', at, { at: forWhen.toISOString() }),
    withdraw: (at: Date, reason: string) => decide(person.approver, 'withdraw', at, { reason }),
  };
};

/** Everything that happened to one item until today, in order. `now` is the real time of the load. */
export const happeningsOf = (item: Item, now: Date, scene: Scene, library: PictureLibrary): Happening[] => {
  const way = wayOf(item, scene, library);
  const end = workingTime(now, item.daysAgo, item.key);
  const at = (step: keyof typeof BEFORE): Date => minutesBefore(end, BEFORE[step]);
  const submitted = [way.write(at('write')), way.submit(at('submit'))];
  const reviewed = [...submitted, way.review(at('review'))];
  const approved = [...reviewed, way.approve(at('approve'))];
  const live = [...approved, way.publish(end)];
  switch (item.state) {
    case 'draft':
      return [way.write(end)];
    case 'waiting-review':
      return [way.write(at('write')), way.submit(end)];
    case 'waiting-approval':
      return [...submitted, way.review(end)];
    case 'returned':
      return [...submitted, way.sendBack(end, item.returnReason ?? '')];
    case 'approved':
      return [...reviewed, way.approve(end)];
    case 'scheduled':
      return [...approved, way.schedule(end, comingMorning(now, item.key))];
    case 'live':
      return live;
    case 'withdrawn':
      return [...live, way.withdraw(later(now, end, 1, item.key), item.withdrawReason ?? '')];
    case 'live-with-revision': {
      const again = later(now, end, Math.max(1, item.daysAgo - 1), `${item.key}+`);
      return [...live, way.write(minutesBefore(again, 1), true), way.submit(again, item.revisionNote)];
    }
  }
};
