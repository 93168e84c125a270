'use client';
import React, { useCallback, useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { plain } from '../../kernel/client';
import type { Row } from './useTree';
import { useText } from './useText';

/** Pixels; rows are as high as a finger wants them, and all alike, so that only those in sight are drawn. */
const ROW = 52;
const SPARE = 8;

type Props = {
  rows: readonly Row[];
  selected: string | null;
  loading: ReadonlySet<string>;
  onSelect: (id: string) => void;
  onOpen: (id: string) => void;
  onClose: (id: string) => void;
};

/**
 * The opened tree (WAI-ARIA tree): one tab stop; arrows walk, open and close, Home and End, Enter selects, letters jump.
 * Draws only what is in sight, so 18,000 opened lines stay light.
 */
export const TreeList = ({ rows, selected, loading, onSelect, onOpen, onClose }: Props): React.ReactElement => {
  const text = useText();
  const prefix = useId();
  const box = useRef<HTMLDivElement>(null);
  const typed = useRef({ text: '', at: 0 });
  const [active, setActive] = useState<string | null>(null);
  const [view, setView] = useState({ top: 0, height: 600 });
  const index = Math.max(0, rows.findIndex(({ node }) => node.id === (active ?? selected)));

  const show = useCallback((at: number) => {
    const element = box.current;
    if (!element) return;
    if (at * ROW < element.scrollTop) element.scrollTop = at * ROW;
    else if ((at + 1) * ROW > element.scrollTop + element.clientHeight) element.scrollTop = (at + 1) * ROW - element.clientHeight;
  }, []);
  const go = (at: number): void => {
    const row = rows[Math.min(Math.max(at, 0), rows.length - 1)];
    if (!row) return;
    setActive(row.node.id);
    show(rows.indexOf(row));
  };

  // What was found by search, or founded just now, is brought into sight.
  const revealed = rows.findIndex(({ node }) => node.id === selected);
  useEffect(() => {
    setActive(null);
    if (revealed >= 0) show(revealed);
  }, [revealed, selected, show]);

  const jump = (letter: string): void => {
    const now = Date.now();
    typed.current = { text: now - typed.current.at < 800 ? typed.current.text + letter : letter, at: now };
    const wanted = plain(typed.current.text);
    const after = [...rows.slice(index + (wanted.length > 1 ? 0 : 1)), ...rows];
    const hit = after.find(({ node }) => plain(node.shortName).startsWith(wanted) || plain(node.name).startsWith(wanted));
    if (hit) go(rows.indexOf(hit));
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    const row = rows[index];
    if (!row || event.altKey || event.ctrlKey || event.metaKey) return;
    const keys: Record<string, () => void> = {
      ArrowDown: () => go(index + 1),
      ArrowUp: () => go(index - 1),
      PageDown: () => go(index + Math.floor(view.height / ROW)),
      PageUp: () => go(index - Math.floor(view.height / ROW)),
      Home: () => go(0),
      End: () => go(rows.length - 1),
      ArrowRight: () => (row.open ? go(index + 1) : row.node.hasChildren && onOpen(row.node.id)),
      ArrowLeft: () => (row.open ? onClose(row.node.id) : row.parent && go(rows.findIndex(({ node }) => node.id === row.parent))),
      Enter: () => onSelect(row.node.id),
      ' ': () => onSelect(row.node.id),
    };
    const act = keys[event.key] ?? (event.key.length === 1 ? () => jump(event.key) : undefined);
    if (!act) return;
    event.preventDefault();
    act();
  };

  const first = Math.max(0, Math.floor(view.top / ROW) - SPARE);
  const last = Math.min(rows.length, Math.ceil((view.top + view.height) / ROW) + SPARE);
  // The line that has the focus must exist, wherever it is.
  const drawn = [...new Set([...Array.from({ length: Math.max(0, last - first) }, (_, n) => first + n), ...(rows.length > 0 ? [index] : [])])];

  return (
    <div
      aria-activedescendant={rows[index] ? `${prefix}${rows[index].node.id}` : undefined}
      aria-label={text('view.tree')}
      className="to-chuc__tree"
      onKeyDown={onKeyDown}
      onScroll={({ currentTarget }) => setView({ top: currentTarget.scrollTop, height: currentTarget.clientHeight })}
      ref={box}
      role="tree"
      tabIndex={0}
    >
      <div className="to-chuc__canvas" role="presentation" style={{ height: rows.length * ROW }}>
        {drawn.map((at) => {
          const row = rows[at];
          if (!row) return null;
          const { node } = row;
          return (
            <div
              aria-busy={loading.has(node.id)}
              aria-expanded={node.hasChildren ? row.open : undefined}
              aria-level={row.level}
              aria-posinset={row.position}
              aria-selected={node.id === selected}
              aria-setsize={row.size}
              className={`to-chuc__row${node.id === selected ? ' to-chuc__row--selected' : ''}${at === index ? ' to-chuc__row--active' : ''}`}
              id={`${prefix}${node.id}`}
              key={node.id}
              onClick={() => {
                setActive(node.id);
                onSelect(node.id);
              }}
              role="treeitem"
              style={{ top: at * ROW, paddingInlineStart: 8 + (row.level - 1) * 28 }}
            >
              <span
                aria-hidden="true"
                className="to-chuc__twist"
                onClick={(event) => {
                  if (!node.hasChildren) return;
                  event.stopPropagation();
                  if (row.open) onClose(node.id);
                  else onOpen(node.id);
                }}
                title={node.hasChildren ? text(row.open ? 'view.collapse' : 'view.expand') : undefined}
              >
                {node.hasChildren ? (loading.has(node.id) ? '…' : row.open ? '▾' : '▸') : ''}
              </span>
              <span className="to-chuc__name">{node.name}</span>
              {node.members !== null && <span className="to-chuc__count">{text('view.members', { count: node.members.toLocaleString('vi-VN') })}</span>}
            </div>
          );
        })}
      </div>
    </div>
  );
};
