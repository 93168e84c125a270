export type Block = { language: string; title: string; text: string; line: number };
export const blocksOf: (page: string) => Block[];
export const blockOf: (page: string, title: string) => string;
export const applyDiff: (source: string, diff: string) => string;
