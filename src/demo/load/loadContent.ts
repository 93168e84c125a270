import { TOPICS } from '../../../collections/slugs';
import { systemAdministrator } from '../accounts';
import { topics } from '../content';
import { items } from './items';
import type { PictureLibrary } from './PictureLibrary';
import type { Scene } from './Scene';
import { happeningsOf } from './timeline';

const loadTopics = async (scene: Scene, founded: Date): Promise<void> => {
  for (const { key, name, description } of topics) {
    const topic = await scene.step(`topic ${key}`, founded, async () => {
      const req = await scene.as(systemAdministrator.username);
      return req.payload.create({ collection: TOPICS, data: { name, slug: key, description }, depth: 0, overrideAccess: false, user: req.user, req });
    });
    scene.topics.set(key, String(topic.id));
    scene.registry.topics.push(String(topic.id));
  }
};

/**
 * Writes, submits, returns, approves, publishes, schedules and withdraws, each step by the person whose it is and at
 * its own time, oldest first: the feed and the audit trail look as if the house had been at work for months.
 */
export const loadContent = async (scene: Scene, library: PictureLibrary, founded: Date, now: Date, progress: (done: number, total: number) => void): Promise<void> => {
  await loadTopics(scene, founded);
  const happenings = items.flatMap((item) => happeningsOf(item, now, scene, library)).sort((a, b) => a.at.getTime() - b.at.getTime());
  for (const [index, { play }] of happenings.entries()) {
    await play();
    progress(index + 1, happenings.length);
  }
};
