import { absences, comments, offer } from '../content/conversations';
import type { Scene } from './Scene';

const DAY = 24 * 3600 * 1000;

/** Comments on what is waiting, an item offered to the board above, and who is away. Times are the load's own. */
export const loadConversations = async (scene: Scene, now: Date): Promise<void> => {
  for (const { about, by, field, blocking, text, ...rest } of comments) {
    const { id } = await scene.command(by, 'approval-comments.add', { case: scene.caseOf(about), field, blocking, text }, now);
    if ('reply' in rest) await scene.command(rest.reply.by, 'approval-comments.reply', { id, text: rest.reply.text }, now);
  }
  await scene.command(offer.by, 'approval-cases.offer', { id: scene.caseOf(offer.about), target: scene.place(offer.target), note: offer.note }, now);
  for (const { principal, delegate, from, to, reason } of absences) {
    const stead = delegate === undefined ? {} : { delegate: (await scene.as(delegate)).user?.id };
    // What begins now begins by the database's own clock.
    const begin = from === 0 ? {} : { from: new Date(now.getTime() + from * DAY).toISOString() };
    await scene.command(principal, 'approval.delegate', { ...stead, ...begin, to: new Date(now.getTime() + to * DAY).toISOString(), reason }, now);
  }
};
