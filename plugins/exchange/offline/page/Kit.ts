import type { PackContent, PackItem } from '../domain/packContent';
import type { LockedPack } from '../domain/locked';

export type Child = Node | string | null | undefined | false;
export type Props = Record<string, string | number | boolean | ((event: Event) => void) | undefined>;

/**
 * What the parts of a pack's page give one another. Each part is one function that knows nothing but its `kit` and the browser: the page is made of their text
 * (packPage), so none may use anything of its own file.
 */
export type Kit = {
  locked: LockedPack;
  words: Record<string, string>;
  /** A message by its key below `page.`. */
  say: (key: string, params?: Record<string, string | number>) => string;
  h: (tag: string, props?: Props, ...children: Child[]) => HTMLElement;
  /** A labelled box, with its error below. */
  field: (label: string, control: HTMLElement, help?: string) => HTMLElement;
  complain: (control: HTMLElement, message: string) => void;
  dayOf: (typed: string) => string | undefined;
  shownDay: (day: string) => string;
  content: PackContent;
  items: Map<string, PackItem>;
  /** False: the browser keeps nothing; the file is the only place for the work. */
  keeps: boolean;
  open: (words: string) => Promise<boolean>;
  put: (key: string, item: PackItem) => Promise<void>;
  drop: (key: string) => Promise<void>;
  bringBack: () => Promise<{ name: string; text: string }>;
  tell: (message: string) => void;
  show: (view: string) => void;
  views: Record<string, () => Child[]>;
  start: () => void;
};
export type Part = (kit: Kit) => Partial<Kit>;
