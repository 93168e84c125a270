import { BULLETINS, TOPICS } from '../../../collections/slugs';
import { SOURCE_SITES } from '../../../plugins/syndication';
import { vietnamDay } from '../../../plugins/kernel';
import { systemAdministrator } from '../accounts';
import { bulletin, ownTopic, sourceSite } from '../content/rooms';
import type { Scene } from './Scene';

const WARD = 'hoankiem';
const writer = `${WARD}.ctv`;
const approver = `${WARD}.duyet`;

/** The regulation's groups, a topic of a ward's own beneath one, a site to copy from, and the ward's first bulletin of the month. */
export const loadRooms = async (scene: Scene, founded: Date, now: Date): Promise<void> => {
  const { registry } = scene;
  await scene.command(systemAdministrator.username, 'topics.found-groups', {}, founded);
  const groups = await scene.step('groups', founded, async () => {
    const req = await scene.as(systemAdministrator.username);
    return (await req.payload.find({ collection: TOPICS, limit: 100, depth: 0, overrideAccess: false, user: req.user, req })).docs as unknown as { id: string; slug: string }[];
  });
  const { group, ...named } = ownTopic;
  const own = await scene.command(approver, 'topics.add', { ...named, owner: scene.place(WARD), group: groups.find(({ slug }) => slug === group)?.id }, founded);
  registry.topics = [own.id, ...new Set([...registry.topics, ...groups.map(({ id }) => id)])];

  const site = await scene.command('thanhuy.duyet', 'source-sites.create', { ...sourceSite, owner: scene.place('thanhuy') }, founded);
  registry.sites.push(site.id);

  const { id } = await scene.step(`${SOURCE_SITES}, ${BULLETINS}`, now, async () => {
    const req = await scene.as(writer);
    const data = { ...bulletin, period: vietnamDay(now).slice(0, 7), owner: scene.place(WARD) };
    return req.payload.create({ collection: BULLETINS, data: data as never, draft: true, depth: 0, overrideAccess: false, user: req.user, req });
  });
  const documentId = String(id);
  registry.bulletins.push(documentId);
  await scene.command(writer, 'bulletins.add-published', { id: documentId }, now);
  const standing = await scene.command(writer, 'approval-cases.submit', { collection: BULLETINS, documentId }, now);
  await scene.command(`${WARD}.bientap`, 'approval-cases.approve', { id: standing.id, stage: 0 }, now);
  await scene.command(approver, 'approval-cases.approve', { id: standing.id, stage: 1 }, now);
  await scene.command(approver, 'approval-cases.publish', { id: standing.id }, now);
};
