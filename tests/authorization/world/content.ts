import { createLocalReq, type CollectionSlug, type PayloadRequest } from 'payload';
import sharp from 'sharp';

import { contributionsOf, runCommand } from '../../../plugins/kernel';
import { body } from '../../../plugins/editorial-workflow/tests/newsroom';
import type { City } from '../../support/city';
import type { House } from '../../support/house';
import type { State } from '../table/types';
import type { Site } from './actors';
import type { Item } from './items';
import { placesOf } from './people';

export const CONTENT = ['news', 'documents', 'pages', 'bulletins'] as const;
export type Content = (typeof CONTENT)[number];

/** Who writes, reviews, approves for each owner. Wards decide for their cells: the nearest above that has someone. */
export const BOARDS: Record<Exclude<Site, 'office-cell'>, readonly [writer: string, reviewer: string, approver: string]> = {
  root: ['city.contributor', 'city.reviewer', 'city.approver'],
  'root-b': ['city.contributor', 'city.reviewer', 'city.approver'],
  advisory: ['advisory.contributor', 'advisory.reviewer', 'advisory.approver'],
  a: ['a.contributor', 'a.reviewer', 'a.approver'],
  a1: ['a.secretary', 'a.reviewer', 'a.approver'],
  a2: ['a.admin', 'a.reviewer', 'a.approver'],
  b: ['b.contributor', 'b.reviewer', 'b.approver'],
  b1: ['b.secretary', 'b.reviewer', 'b.approver'],
};
export type Owner = keyof typeof BOARDS;
export const OWNERS = Object.keys(BOARDS) as Owner[];

export type Maker = ReturnType<typeof createMaker>;
export type Standing = { id: string; hash: string };

/** Makes content as its own people would, through the same commands; in process, without the HTTP round. `made`: how many texts there are already. */
export const createMaker = (house: House, city: City, topic: string, made = 0) => {
  const places = placesOf(city);
  const ids = new Map<string, string>();
  let serial = made;
  const asUser = async (username: string): Promise<PayloadRequest> => {
    if (!ids.has(username)) {
      const [row] = await house.ownerSql<{ id: string }>('select id from users where username = $1', [username]);
      ids.set(username, row?.id ?? '');
    }
    return createLocalReq({ user: { id: ids.get(username), collection: 'users', username } as never }, house.payload);
  };
  const run = async <T>(username: string, name: string, input: Record<string, unknown>): Promise<T> => {
    const command = contributionsOf(house.config).commands.find((each) => each.name === name);
    if (!command) throw new Error(`no command ${name}`);
    return (await runCommand(command, await asUser(username), input)) as T;
  };
  const marker = (what: string): string => `NGUON-${what}-${(serial += 1)}-KT`;
  const fields = (collection: Content, title: string, source: string): Record<string, unknown> => ({
    title, source, author: 'Người viết', licence: 'Nội bộ',
    ...(collection === 'news' ? { summary: 'Tóm tắt', topic, body: body('Nội dung') } : {}),
    ...(collection === 'documents' ? { type: 'NQ', issuer: 'Đảng ủy', summary: 'Trích yếu', topic } : {}),
    ...(collection === 'bulletins' ? { kind: 'internal', period: '2026-11', items: [{ text: 'Mục viết riêng' }] } : {}),
    ...(collection === 'pages' ? { slug: `trang-${serial}`, body: body('Nội dung') } : {}),
  });
  const draft = async (collection: Content, at: Owner, extra: Record<string, unknown> = {}, by?: string): Promise<{ id: string; source: string }> => {
    const source = marker('nhap');
    const made = await house.payload.create({
      collection: collection as CollectionSlug, draft: true, overrideAccess: true, depth: 0, req: await asUser(by ?? BOARDS[at][0]),
      context: { 'handbook.system': true },
      data: { ...fields(collection, `Bài ${serial}`, source), owner: places[at].id, audience: (at === 'root-b' ? places.b : at === 'advisory' ? places.root : places[at]).id, ...extra } as never,
    });
    return { id: String(made.id), source };
  };
  const submit = (collection: Content, at: Owner, id: string, by?: string): Promise<Standing> =>
    run<Standing>(by ?? BOARDS[at][0], 'approval-cases.submit', { collection, documentId: id });
  const approve = async (at: Owner, caseId: string): Promise<void> => {
    await run(BOARDS[at][1], 'approval-cases.approve', { id: caseId });
    await run(BOARDS[at][2], 'approval-cases.approve', { id: caseId });
  };
  const publish = async (collection: Content, at: Owner, id: string): Promise<Standing> => {
    const standing = await submit(collection, at, id);
    await approve(at, standing.id);
    await run(BOARDS[at][2], 'approval-cases.publish', { id: standing.id });
    return standing;
  };
  const revise = async (collection: Content, at: Owner, id: string): Promise<string> => {
    const source = marker('sua');
    await house.payload.update({ collection: collection as CollectionSlug, id, draft: true, overrideAccess: true, depth: 0, data: { source } as never, req: await asUser(BOARDS[at][0]) });
    return source;
  };
  const medium = async (at: Owner): Promise<{ id: string; source: string; filename: string; size: string }> => {
    const source = marker('anh');
    const data = await sharp({ create: { width: 700, height: 400, channels: 3, background: { r: serial % 255, g: 20, b: 30 } } }).jpeg().toBuffer();
    const made = (await house.payload.create({
      collection: 'media' as CollectionSlug, overrideAccess: true, depth: 0, context: { 'handbook.system': true },
      file: { data, mimetype: 'image/jpeg', name: `anh-${serial}.jpg`, size: data.length },
      data: { alt: 'Ảnh', source, author: 'Người chụp', licence: 'Nội bộ', owner: places[at].id } as never,
    })) as unknown as { id: string; filename: string; sizes: { thumbnail: { filename: string } } };
    return { id: made.id, source, filename: made.filename, size: made.sizes.thumbnail.filename };
  };
  return { made: () => serial, asUser, run, marker, fields, draft, submit, approve, publish, revise, medium, places, topic };
};

const newestVersion = async (house: House, collection: Content, id: string): Promise<string> => {
  const [row] = await house.ownerSql<{ id: string }>(`select id from _${collection}_v where parent_id = $1 and latest`, [id]);
  return row?.id ?? '';
};

/** Every state at every owner, in each content collection; news carry a picture, which then stands in the same state. */
export const makeContent = async (house: House, maker: Maker): Promise<Item[]> => {
  const items: Item[] = [];
  const one = async (collection: Content, at: Owner, state: State): Promise<void> => {
    const picture = collection === 'news' && state !== 'revised' ? await maker.medium(at) : undefined;
    const { id, source } = await maker.draft(collection, at, picture ? { hero: picture.id } : {});
    const item: Item = { collection, id, site: at, state };
    if (state === 'draft') item.draft = source;
    else {
      const standing = await maker.publish(collection, at, id);
      item.live = source;
      if (state === 'revised') item.draft = await maker.revise(collection, at, id);
      if (state === 'withdrawn') {
        await maker.run(BOARDS[at][2], 'approval-cases.withdraw', { id: standing.id, reason: 'Gỡ để thử quyền đọc' });
        item.draft = source;
        delete item.live;
      }
    }
    items.push({ ...item, version: await newestVersion(house, collection, id) });
    if (picture) items.push({ collection: 'media', id: picture.id, site: at, state, ...(state === 'published' ? { live: picture.source } : { draft: picture.source }), file: picture.filename, size: picture.size });
  };
  for (const collection of CONTENT) {
    for (const at of OWNERS) {
      for (const state of ['draft', 'published', 'revised', 'withdrawn'] as const) await one(collection, at, state);
    }
  }
  return items;
};
