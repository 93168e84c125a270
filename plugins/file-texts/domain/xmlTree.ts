import { unescaped } from './xmlText';
import { ZipFault } from './zip';

/** An element by its local name; Word's parts do not need the prefixes. */
export type XmlNode = { name: string; attributes: Readonly<Record<string, string>>; children: (XmlNode | string)[] };

const DEEPEST = 400;
const MOST_NODES = 4_000_000;
const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const local = (name: string): string => name.slice(name.indexOf(':') + 1);

const attributesOf = (text: string): Record<string, string> => {
  const found: Record<string, string> = {};
  for (const [, name = '', double, single] of text.matchAll(ATTRIBUTE)) found[local(name)] = unescaped(double ?? single ?? '');
  return found;
};

/** Where a tag ends: a `>` within quotes is part of a value. -1: nowhere. */
const endOfTag = (xml: string, from: number): number => {
  const sign = /[>"']/g;
  for (let at = from; ; ) {
    sign.lastIndex = at;
    const found = sign.exec(xml);
    if (!found || found[0] === '>') return found?.index ?? -1;
    const close = xml.indexOf(found[0], found.index + 1);
    if (close < 0) return -1;
    at = close + 1;
  }
};

/** A part of an Office file as a tree, in one pass. @throws ZipFault: nested or divided beyond any document */
export const xmlTree = (xml: string): XmlNode => {
  const root: XmlNode = { name: '', attributes: {}, children: [] };
  const open: XmlNode[] = [root];
  let nodes = 0;
  let at = 0;
  for (;;) {
    const from = xml.indexOf('<', at);
    const here = open.at(-1) ?? root;
    const text = xml.slice(at, from < 0 ? undefined : from);
    if (text !== '') here.children.push(unescaped(text));
    if (from < 0) return root;
    if ((nodes += 1) > MOST_NODES) throw new ZipFault('bomb');
    if (xml.startsWith('<![CDATA[', from)) {
      const end = xml.indexOf(']]>', from);
      here.children.push(xml.slice(from + 9, end < 0 ? undefined : end));
      at = end < 0 ? xml.length : end + 3;
      continue;
    }
    const end = xml.startsWith('<!--', from) ? xml.indexOf('-->', from) + 2 : endOfTag(xml, from);
    if (end < from) throw new ZipFault('broken');
    at = end + 1;
    const tag = xml.slice(from + 1, end);
    if (tag.startsWith('?') || tag.startsWith('!')) continue;
    if (tag.startsWith('/')) {
      if (open.length > 1) open.pop();
      continue;
    }
    const single = tag.endsWith('/');
    const name = /^[^\s/]+/.exec(tag)?.[0] ?? '';
    const node: XmlNode = { name: local(name), attributes: attributesOf(tag.slice(name.length)), children: [] };
    here.children.push(node);
    if (!single) open.push(node);
    if (open.length > DEEPEST) throw new ZipFault('bomb');
  }
};

export const elements = (node: XmlNode | undefined, name?: string): XmlNode[] =>
  (node?.children ?? []).filter((child): child is XmlNode => typeof child !== 'string' && (name === undefined || child.name === name));
export const element = (node: XmlNode | undefined, name: string): XmlNode | undefined => elements(node, name)[0];
/** The first below, at any depth. */
export const within = (node: XmlNode | undefined, name: string): XmlNode | undefined => {
  for (const child of elements(node)) {
    const found = child.name === name ? child : within(child, name);
    if (found) return found;
  }
  return undefined;
};
/** All of a name, at any depth, in their order. */
export const allWithin = (node: XmlNode | undefined, name: string): XmlNode[] => elements(node).flatMap((child) => [...(child.name === name ? [child] : []), ...allWithin(child, name)]);
export const value = (node: XmlNode | undefined, name: string): string | undefined => element(node, name)?.attributes.val;
/** `<w:b/>` and `<w:b w:val="1"/>` are on; undefined where nothing is said. */
export const toggle = (node: XmlNode | undefined, name: string): boolean | undefined => {
  const found = element(node, name);
  return found && !/^(0|false|off|none)$/i.test(found.attributes.val ?? '');
};
