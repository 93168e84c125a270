import type { getDocumentProxy } from 'unpdf';
import { PICTURE_OPS } from './pictureOps';
import type { Page, Piece, Rule } from './types';

/** Operators of pdf.js (its OPS): what is needed to find ruled lines. */
const OPS = { save: 10, restore: 11, transform: 12, constructPath: 91, endPath: 28, image: PICTURE_OPS } as const;
const DRAW = { move: 0, line: 1, curve: 2, quadratic: 3, close: 4 } as const;
const THIN = 3;
const SHORTEST = 8;
const MOST_RULES = 20_000;

type PdfPage = Awaited<ReturnType<Awaited<ReturnType<typeof getDocumentProxy>>['getPage']>>;
type Matrix = readonly [number, number, number, number, number, number];
type Box = { x0: number; y0: number; x1: number; y1: number };

const times = (m: Matrix, [a, b, c, d, e, f]: Matrix): Matrix => [
  m[0] * a + m[2] * b, m[1] * a + m[3] * b, m[0] * c + m[2] * d, m[1] * c + m[3] * d, m[0] * e + m[2] * f + m[4], m[1] * e + m[3] * f + m[5],
];
const placed = (m: Matrix, x: number, y: number): readonly [number, number] => [m[0] * x + m[2] * y + m[4], m[1] * x + m[3] * y + m[5]];

/** The straight strokes of a path, and its closed figures as boxes (a thin one is how many programs draw a line). */
const boxesOf = (data: ArrayLike<number>, matrix: Matrix): Box[] => {
  const boxes: Box[] = [];
  let points: (readonly [number, number])[] = [];
  let bent = false;
  const finish = (): void => {
    const isFigure = points.length > 3 && !bent;
    const take = (some: readonly (readonly [number, number])[]): void => {
      const [xs, ys] = [some.map(([x]) => x), some.map(([, y]) => y)];
      boxes.push({ x0: Math.min(...xs), y0: Math.min(...ys), x1: Math.max(...xs), y1: Math.max(...ys) });
    };
    if (isFigure) take(points);
    else if (!bent) points.slice(1).forEach((point, n) => take([points[n] ?? point, point]));
    points = [];
    bent = false;
  };
  for (let at = 0; at < data.length; ) {
    const kind = data[at];
    const point = (shift: number): readonly [number, number] => placed(matrix, data[at + shift] ?? 0, data[at + shift + 1] ?? 0);
    if (kind === DRAW.move) {
      finish();
      points.push(point(1));
      at += 3;
    } else if (kind === DRAW.line) {
      points.push(point(1));
      at += 3;
    } else if (kind === DRAW.curve || kind === DRAW.quadratic) {
      bent = true;
      at += kind === DRAW.curve ? 7 : 5;
    } else at += 1;
  }
  finish();
  return boxes;
};

const rulesOf = (operators: { fnArray: readonly number[]; argsArray: readonly unknown[] }): Pick<Page, 'across' | 'down' | 'pictures'> => {
  const [across, down]: [Rule[], Rule[]] = [[], []];
  let matrix: Matrix = [1, 0, 0, 1, 0, 0];
  const saved: Matrix[] = [];
  let pictures = 0;
  const rule = ({ x0, y0, x1, y1 }: Box): void => {
    const [wide, high] = [x1 - x0, y1 - y0];
    if (high <= THIN && wide >= SHORTEST) across.push({ at: (y0 + y1) / 2, from: x0, to: x1 });
    else if (wide <= THIN && high >= SHORTEST) down.push({ at: (x0 + x1) / 2, from: y0, to: y1 });
    else if (wide >= SHORTEST && high >= SHORTEST) {
      across.push({ at: y0, from: x0, to: x1 }, { at: y1, from: x0, to: x1 });
      down.push({ at: x0, from: y0, to: y1 }, { at: x1, from: y0, to: y1 });
    }
  };
  operators.fnArray.forEach((operator, n) => {
    const values = operators.argsArray[n];
    if (operator === OPS.save) saved.push(matrix);
    else if (operator === OPS.restore) matrix = saved.pop() ?? matrix;
    else if (operator === OPS.transform) matrix = times(matrix, values as Matrix);
    else if (OPS.image.has(operator)) pictures += 1;
    else if (operator === OPS.constructPath && across.length + down.length < MOST_RULES) {
      const [painted, paths] = values as [number, (ArrayLike<number> | null)[]];
      if (painted !== OPS.endPath) for (const data of paths) if (data && typeof data.length === 'number') boxesOf(data, matrix).forEach(rule);
    }
  });
  return { across, down, pictures };
};

/** What a page shows: its text with place, size and weight, and the lines ruled on it. */
export const readPage = async (page: PdfPage): Promise<Page> => {
  const { width, height } = page.getViewport({ scale: 1 });
  const drawn = await page.getOperatorList().then(rulesOf, () => ({ across: [], down: [], pictures: 0 }));
  const { items } = await page.getTextContent();
  const fonts = new Map<string, string>();
  const fontOf = (id: string): string => {
    const known = fonts.get(id);
    if (known !== undefined) return known;
    const object = page.commonObjs.has(id) ? (page.commonObjs.get(id) as { name?: unknown; bold?: unknown; italic?: unknown; black?: unknown } | null) : null;
    const name = `${typeof object?.name === 'string' ? object.name : ''}${object?.bold === true || object?.black === true ? ',Bold' : ''}${object?.italic === true ? ',Italic' : ''}`;
    fonts.set(id, name);
    return name;
  };
  const pieces: Piece[] = [];
  for (const item of items) {
    if (!('str' in item) || item.str.trim() === '') continue;
    const [, b = 0, , , x = 0, y = 0] = item.transform as number[];
    // Letters that run upwards are stamps and margins' notes.
    if (Math.abs(b) > 1) continue;
    const font = fontOf(item.fontName);
    pieces.push({ text: item.str, x, y, width: item.width, size: item.height || 10, bold: /bold|black|heavy|semibold|demi/i.test(font), italic: /italic|oblique/i.test(font) });
  }
  return { pieces, ...drawn, width, height };
};
