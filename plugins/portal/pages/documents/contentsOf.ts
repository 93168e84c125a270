/** One line of the contents. `level` 1: a chapter, or an article where there are no chapters; 2: an article beneath it. */
export type Line = { anchor: string; heading: string; level: 1 | 2 };
/** `heading` stands alone, or opens what is beneath it. */
export type Group = { anchor: string | undefined; heading: string; lines: readonly Line[] };

/** More lines in a row than this are looked through no more. */
const FEW = 60;
const A_GROUP = 50;

/** "Điều 12. Nguyên tắc" → "Điều 12". */
const nameOf = (heading: string): string => heading.split(/[.:]/u, 1)[0]?.trim() ?? heading;

const chapters = (lines: readonly Line[]): Group[] => {
  const groups: (Group & { lines: Line[] })[] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    if (line.level === 2 && last) last.lines.push(line);
    else groups.push({ anchor: line.anchor, heading: line.heading, lines: [] });
  }
  return groups;
};

const runs = (lines: readonly Line[]): Group[] =>
  Array.from({ length: Math.ceil(lines.length / A_GROUP) }, (_, n) => {
    const some = lines.slice(n * A_GROUP, (n + 1) * A_GROUP);
    return { anchor: undefined, heading: `${nameOf(some[0]?.heading ?? '')} – ${nameOf(some.at(-1)?.heading ?? '')}`, lines: some };
  });

/** The contents of a document so that a finger finds its way: chapters with their articles; hundreds of articles without chapters by fifties; a short one line by line. */
export const contentsOf = (lines: readonly Line[]): Group[] => {
  if (lines.length <= FEW) return lines.map(({ anchor, heading }) => ({ anchor, heading, lines: [] }));
  return lines.some(({ level }) => level === 2) ? chapters(lines) : runs(lines);
};
