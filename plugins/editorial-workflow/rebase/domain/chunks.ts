import { commonPositions } from './lcs';

/** A stretch of three lists: where it stands in each, as [from, to). `stable`: the same in all three. */
export type Chunk = { stable: boolean; base: [number, number]; mine: [number, number]; live: [number, number] };

/** Cuts three lists into stretches that all share and stretches that at least one side changed, in order. */
export const chunksOf = (base: readonly string[], mine: readonly string[], live: readonly string[]): Chunk[] => {
  const inMine = new Map(commonPositions(base, mine));
  const inLive = new Map(commonPositions(base, live));
  const chunks: Chunk[] = [];
  const from: [number, number, number] = [0, 0, 0];
  const changed = (to: readonly [number, number, number]): void => {
    if (to.every((position, side) => position === from[side])) return;
    chunks.push({ stable: false, base: [from[0], to[0]], mine: [from[1], to[1]], live: [from[2], to[2]] });
    [from[0], from[1], from[2]] = to;
  };
  for (let index = 0; index < base.length; index += 1) {
    const [atMine, atLive] = [inMine.get(index), inLive.get(index)];
    if (atMine === undefined || atLive === undefined) continue;
    changed([index, atMine, atLive]);
    chunks.push({ stable: true, base: [index, index + 1], mine: [atMine, atMine + 1], live: [atLive, atLive + 1] });
    [from[0], from[1], from[2]] = [index + 1, atMine + 1, atLive + 1];
  }
  changed([base.length, mine.length, live.length]);
  return chunks;
};
