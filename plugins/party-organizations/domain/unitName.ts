/** Kinds of communal units since 1/7/2025, as the catalogue writes them. */
export const UNIT_KINDS = ['phường', 'xã', 'đặc khu'] as const;
export type UnitKind = (typeof UNIT_KINDS)[number];

const lower = (text: string): string => text.toLocaleLowerCase('vi');
const upperFirst = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);

export const unitKind = (text: string): UnitKind | undefined => UNIT_KINDS.find((kind) => kind === lower(text));

/** The kind a unit's name begins with: "Xã Đoài Phương" → xã. */
export const kindInName = (name: string): UnitKind | undefined => UNIT_KINDS.find((kind) => lower(name).startsWith(`${kind} `));

/** "Phường Hoàn Kiếm" → {name: "Đảng ủy phường Hoàn Kiếm", shortName: "Phường Hoàn Kiếm"}; the unit's kind may be left out of its name. */
export const committeeName = (unit: string, kind: UnitKind): { name: string; shortName: string } => {
  const own = kindInName(unit) === kind ? unit.slice(kind.length + 1).trim() : unit;
  return { name: `Đảng ủy ${kind} ${own}`, shortName: `${upperFirst(kind)} ${own}` };
};
