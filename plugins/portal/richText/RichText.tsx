import React, { type ReactElement, type ReactNode } from 'react';
import type { Medium } from '../read/types';
import { Marks } from './Marks';
import { FileLink, Picture, Sound, type MediaWords } from './Media';
import { childrenOf, idOf, isNode, textOf, type Node } from './node';
import { safeAddress } from './safeAddress';

type Drawing = { media: ReadonlyMap<string, Medium>; words: MediaWords };

/** Nobody writes deeper; what goes deeper is meant to break something. */
const DEEPEST = 40;
const HEADINGS = new Set(['h2', 'h3', 'h4']);
const ALIGNED = new Set(['center', 'right', 'justify']);
const MOST_SPAN = 100;

const alignOf = (node: Node): { className?: string } => (ALIGNED.has(textOf(node.format)) ? { className: `st-${textOf(node.format)}` } : {});
const spanOf = (value: unknown): number | undefined => (typeof value === 'number' && Number.isInteger(value) && value > 1 && value <= MOST_SPAN ? value : undefined);

const linkOf = (node: Node, inner: ReactNode): ReactNode => {
  const fields = isNode(node.fields) ? node.fields : {};
  const address = fields.linkType === 'internal' ? undefined : safeAddress(fields.url);
  if (address === undefined) return inner;
  return (
    <a className="st-link" href={address} {...(/^https?:/u.test(address) ? { rel: 'noopener noreferrer nofollow' } : {})}>
      {inner}
    </a>
  );
};

const blockOf = (node: Node, { media, words }: Drawing): ReactNode => {
  const fields = isNode(node.fields) ? node.fields : {};
  const medium = media.get(idOf(fields.picture)) ?? media.get(idOf(fields.file));
  if (!medium) return null;
  switch (fields.blockType) {
    case 'infographic':
      return <Picture medium={medium} alternative={textOf(fields.alternative)} caption={textOf(fields.caption)} />;
    case 'file':
      return <FileLink medium={medium} caption={textOf(fields.caption)} words={words} />;
    case 'audio':
      return <Sound medium={medium} kind="audio" words={textOf(fields.transcript)} />;
    case 'video':
      return <Sound medium={medium} kind="video" words={textOf(fields.description)} />;
    default:
      return null;
  }
};

const uploadOf = (node: Node, { media, words }: Drawing): ReactNode => {
  const medium = media.get(idOf(node.value));
  if (!medium) return null;
  return medium.mimeType?.startsWith('image/') ? <Picture medium={medium} /> : <FileLink medium={medium} words={words} />;
};

/** The allow list: what has no case here is not drawn, but what people wrote in it is. */
const drawOne = (node: Node, drawing: Drawing, depth: number): ReactNode => {
  const inner = (): ReactNode => drawAll(childrenOf(node), drawing, depth + 1);
  switch (node.type) {
    case 'text':
      return <Marks text={textOf(node.text)} format={node.format} />;
    case 'linebreak':
      return <br />;
    case 'tab':
      return ' ';
    case 'paragraph':
      return <p {...alignOf(node)}>{inner()}</p>;
    case 'heading': {
      const Heading = (HEADINGS.has(textOf(node.tag)) ? textOf(node.tag) : 'h2') as 'h2';
      return <Heading {...alignOf(node)}>{inner()}</Heading>;
    }
    case 'quote':
      return <blockquote>{inner()}</blockquote>;
    case 'list':
      return node.listType === 'number' ? <ol>{inner()}</ol> : <ul>{inner()}</ul>;
    case 'listitem':
      return <li>{inner()}</li>;
    case 'link':
    case 'autolink':
      return linkOf(node, inner());
    case 'horizontalrule':
      return <hr />;
    case 'table':
      return (
        <div className="st-table" tabIndex={0} role="group">
          <table><tbody>{inner()}</tbody></table>
        </div>
      );
    case 'tablerow':
      return <tr>{inner()}</tr>;
    case 'tablecell': {
      const Cell = node.headerState === 0 || node.headerState === undefined ? 'td' : 'th';
      return <Cell colSpan={spanOf(node.colSpan)} rowSpan={spanOf(node.rowSpan)}>{inner()}</Cell>;
    }
    case 'upload':
      return uploadOf(node, drawing);
    case 'block':
      return blockOf(node, drawing);
    default:
      return inner();
  }
};

const drawAll = (nodes: readonly Node[], drawing: Drawing, depth: number): ReactNode =>
  depth > DEEPEST ? null : nodes.map((node, place) => <React.Fragment key={place}>{drawOne(node, drawing, depth)}</React.Fragment>);

/** Lexical JSON as elements, by an allow list of nodes, marks and addresses. Nothing of it is taken as HTML. */
export const RichText = ({ content, media, words }: Drawing & { content: unknown }): ReactElement => (
  <div className="st-text">{isNode(content) && isNode(content.root) ? drawAll(childrenOf(content.root), { media, words }, 0) : null}</div>
);
