'use client';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Api, TreeNode } from './api';

const TOP = 'top';

/** One line of the opened tree, with what a screen reader wants to know of it. */
export type Row = { node: TreeNode; level: number; position: number; size: number; parent: string | null; open: boolean };

type Branches = ReadonlyMap<string, TreeNode[]>;

const flatten = (branches: Branches, open: ReadonlySet<string>, parent: string | null = null, level = 1): Row[] => {
  const nodes = branches.get(parent ?? TOP) ?? [];
  return nodes.flatMap((node, index) => {
    const isOpen = open.has(node.id) && branches.has(node.id);
    const row: Row = { node, level, position: index + 1, size: nodes.length, parent, open: isOpen };
    return isOpen ? [row, ...flatten(branches, open, node.id, level + 1)] : [row];
  });
};

/** The tree as far as it was opened: each branch is fetched when it is first needed, for the day that is shown. */
export const useTree = (api: Api, asOf: string | undefined) => {
  const [branches, setBranches] = useState<Branches>(new Map());
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [loading, setLoading] = useState<ReadonlySet<string>>(new Set([TOP]));
  const [failed, setFailed] = useState(false);
  // Answers of a day that is no longer shown are dropped.
  const generation = useRef(0);

  const load = useCallback(
    async (id: string): Promise<TreeNode[]> => {
      const mine = generation.current;
      setLoading((now) => new Set([...now, id]));
      try {
        const children = await api.children(id, asOf);
        if (mine === generation.current) {
          setBranches((now) => new Map([...now, [id, children]]));
          setFailed(false);
        }
        return children;
      } catch {
        if (mine === generation.current) setFailed(true);
        return [];
      } finally {
        setLoading((now) => new Set([...now].filter((each) => each !== id)));
      }
    },
    [api, asOf],
  );

  const openNode = useCallback(
    async (id: string): Promise<void> => {
      if (!branches.has(id)) await load(id);
      setOpen((now) => new Set([...now, id]));
    },
    [branches, load],
  );
  const closeNode = useCallback((id: string) => setOpen((now) => new Set([...now].filter((each) => each !== id))), []);

  /** Fetches anew what is open, without folding anything. */
  const reload = useCallback(async (): Promise<void> => {
    await Promise.all([TOP, ...open].filter((id) => id === TOP || branches.has(id)).map(load));
  }, [branches, load, open]);

  /** Opens the way down to a node. */
  const reveal = useCallback(
    async (ancestors: readonly { id: string }[]): Promise<void> => {
      for (const { id } of ancestors) await load(id);
      setOpen((now) => new Set([...now, ...ancestors.map(({ id }) => id)]));
    },
    [load],
  );

  useEffect(() => {
    generation.current += 1;
    setBranches(new Map());
    setOpen(new Set());
    void load(TOP).then(async (tops) => {
      // One top alone is opened at once: nobody comes to see only the root.
      const [only] = tops;
      if (tops.length === 1 && only) {
        await load(only.id);
        setOpen((now) => new Set([...now, only.id]));
      }
    });
  }, [load]);

  const rows = useMemo(() => flatten(branches, open), [branches, open]);
  return { rows, loading, failed, busyTop: loading.has(TOP), openNode, closeNode, reload, reveal };
};
