import { DOCUMENTS, NEWS, PAGES } from '../../../collections/slugs';
import { internal, documents, news, pages, type Block, type DemoDocument, type DemoNews, type DemoPage, type DemoState, type OrgKey, type PictureKey } from '../content';
import { startOfVietnamDay } from '../../../plugins/kernel';
import { picturesIn } from '../lexical/picturesIn';
import { toLexical } from '../lexical/toLexical';
import type { PictureLibrary } from './PictureLibrary';
import type { Scene } from './Scene';

/** One item of the demonstration, whatever collection it goes into. */
export type Item = {
  key: string;
  collection: 'news' | 'documents' | 'pages';
  owner: OrgKey;
  daysAgo: number;
  state: DemoState;
  revisionNote?: string | undefined;
  returnReason?: string | undefined;
  withdrawReason?: string | undefined;
  pictures: PictureKey[];
  /** The fields; pictures are uploaded by then. With `revised` as the revision in review says it. */
  data: (scene: Scene, library: PictureLibrary, revised?: boolean) => Record<string, unknown>;
};

const day = (value: string | undefined): string | null => (value === undefined ? null : startOfVietnamDay(value).toISOString());
const placed = (scene: Scene, { owner, audience }: { owner: OrgKey; audience?: OrgKey }): Record<string, string> => ({
  owner: scene.place(owner),
  // Without one, the product's own default holds: the owner's tree, or that of the committee an advisory body serves.
  ...(audience ? { audience: scene.place(audience) } : {}),
});
const textOf = (library: PictureLibrary, owner: OrgKey, body: readonly Block[]) => toLexical(body, (key) => library.id(owner, key));
const states = ({ daysAgo, state, revisionNote, returnReason, withdrawReason }: DemoNews | DemoDocument) => ({ daysAgo, state, revisionNote, returnReason, withdrawReason });

const newsItem = (item: DemoNews): Item => ({
  key: item.key,
  collection: NEWS,
  owner: item.owner,
  ...states(item),
  pictures: [item.hero, ...picturesIn(item.body)],
  data: (scene, library, revised = false) => ({
    ...placed(scene, item),
    title: item.title,
    summary: item.summary,
    topic: scene.topic(item.topic),
    hero: library.id(item.owner, item.hero),
    body: textOf(library, item.owner, revised && item.revisionNote ? [...item.body, { p: item.revisionNote }] : item.body),
    author: item.author,
    source: item.source,
    licence: item.licence,
  }),
});

const documentItem = (item: DemoDocument): Item => ({
  key: item.key,
  collection: DOCUMENTS,
  owner: item.owner,
  ...states(item),
  pictures: [],
  data: (scene, _library, revised = false) => ({
    ...placed(scene, item),
    title: item.title,
    // The stored values of kinds have no Đ (collections/documents.ts).
    type: item.type.replace('Đ', 'D'),
    number: item.number,
    symbol: item.symbol,
    issuer: item.issuer,
    dateIssued: day(item.dateIssued),
    inForce: day(item.inForce),
    signer: item.signer,
    summary: item.summary,
    topic: scene.topic(item.topic),
    sections: revised && item.revisionNote ? [...item.sections, { anchor: 'cap-nhat', heading: 'Cập nhật', text: item.revisionNote }] : item.sections,
    author: item.issuer,
    source: item.issuer,
    licence: internal,
  }),
});

/** Standing pages were there from the beginning. */
const PAGES_DAYS_AGO = 120;

const pageItem = (page: DemoPage, index: number): Item => ({
  key: `trang-${page.slug}`,
  collection: PAGES,
  owner: page.owner,
  daysAgo: PAGES_DAYS_AGO - index,
  state: 'live',
  pictures: picturesIn(page.body),
  data: (scene, library) => ({
    ...placed(scene, page),
    title: page.title,
    slug: page.slug,
    ...(page.part ? { part: page.part } : {}),
    body: textOf(library, page.owner, page.body),
    author: 'Ban Biên tập Sổ tay đảng viên điện tử',
    source: 'Thành ủy Hà Nội',
    licence: internal,
  }),
});

export const items: readonly Item[] = [...news.map(newsItem), ...documents.map(documentItem), ...pages.map(pageItem)];
