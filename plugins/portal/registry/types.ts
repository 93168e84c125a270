import type { PayloadRequest } from 'payload';
import type { ReactElement } from 'react';
import type { Language } from '../../kernel/client';
import type { IconName } from '../design/icons';
import type { Look } from '../look/look';

export type Words = { vi: string; en: string };

/** What a page or a card is drawn with. */
export type PortalProps = {
  /** Carries the person, their language and the database; every read goes through it. */
  req: PayloadRequest;
  language: Language;
  /** What stands for `:name` in the page's path. */
  params: Readonly<Record<string, string>>;
  /** Of the address; of a name given twice the first. */
  search: Readonly<Record<string, string>>;
  look: Look;
  /** The home page's cards of one column, drawn. */
  cards: (column: HomeCard['column']) => Promise<ReactElement[]>;
};

/** A server component of a page or a card, named as Payload's own are: `/plugins/x/pages/Thing#Thing`. */
export type ComponentPath = `/${string}#${string}`;

export type PortalPage = {
  /** Stable, of a-z and -. */
  key: string;
  /** `/tin` or `/tin/:id`; small letters without marks. */
  path: `/${string}`;
  title: Words;
  Component: ComponentPath;
  /** In the navigation: `main` on the bar of a telephone (five at most), `more` in "Tôi" and at the side of wide screens. */
  nav?: { place: 'main' | 'more'; icon: IconName; order: number; words?: Words };
  /** Which line of the navigation a page below belongs to: that page's key. @default its own */
  under?: string;
  /** May be opened by who is not signed in. @default false */
  open?: boolean;
  /** Only outside production, and for administrators. @default false */
  inner?: boolean;
  /** Drawn without navigation. @default false */
  bare?: boolean;
  /**
   * Whether a telephone may keep it to be read without a network, under a mark of its reader. Never for what is of a person.
   * `check`: the address that answers 404 once the page may no longer be read, with `:name` of the path.
   * @default not kept
   */
  offline?: { check?: `/api/${string}` };
  /** In the foot of every other page, for whoever is signed in; told by `?tu=` from which path. @default false */
  foot?: boolean;
  /** What "Trợ giúp" and the foot of the page say of it. Without any, the page below which it stands speaks for it (`under`). */
  help?: Words;
};

export type HomeCard = {
  /** Stable, of a-z and -. */
  key: string;
  /** The smaller stands higher. */
  order: number;
  /** On a wide screen: the broad column or the narrow one beside it; on a telephone the broad one comes first. */
  column: 'main' | 'side';
  /** Draws nothing (null) where it has nothing to say. */
  Component: ComponentPath;
};

/** `banners`: drawn above every page, for everybody; nothing (null) where they have nothing to say. */
export type Portal = { pages: readonly PortalPage[]; cards: readonly HomeCard[]; banners: readonly ComponentPath[] };
