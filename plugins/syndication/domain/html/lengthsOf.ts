import { childrenOf, DEEPEST, isApart, isElement, isRead, line, type HtmlElement, type Parent } from './tree';

/** `length`: of the words in one line, without space at either end, which `before` and `after` tell of. */
type Measure = { length: number; before: boolean; after: boolean };

const NOTHING: Measure = { length: 0, before: false, after: false };
const SPACE: Measure = { length: 0, before: true, after: true };

const joined = (a: Measure, b: Measure): Measure => {
  const between = a.after || b.before;
  if (a.length === 0) return { length: b.length, before: a.before || b.before, after: b.length === 0 ? between : b.after };
  if (b.length === 0) return { ...a, after: between };
  return { length: a.length + b.length + (between ? 1 : 0), before: a.before, after: b.after };
};
const ofText = (value: string): Measure => {
  const { length } = line(value);
  return length === 0 ? (value === '' ? NOTHING : SPACE) : { length, before: /^\s/.test(value), after: /\s$/.test(value) };
};

/**
 * How long the text of each element below is, in one line (`line(textOf(element)).length`): each text is looked at once, from the
 * leaves up, however deep elements stand in one another.
 */
export const lengthsOf = (page: Parent): ReadonlyMap<HtmlElement, number> => {
  const lengths = new Map<HtmlElement, number>();
  const measure = (parent: Parent, depth: number): Measure => {
    let sum = NOTHING;
    // The deepest element that is looked at still has so much below it.
    if (depth > 2 * DEEPEST) return sum;
    for (const node of childrenOf(parent)) {
      if (!isElement(node)) {
        if ('value' in node) sum = joined(sum, ofText(node.value));
        continue;
      }
      const apart = isApart(node);
      if (apart) sum = joined(sum, SPACE);
      if (isRead(node)) {
        const its = measure(node, depth + 1);
        lengths.set(node, its.length);
        sum = joined(sum, its);
      }
      if (apart) sum = joined(sum, SPACE);
    }
    return sum;
  };
  measure(page, 0);
  return lengths;
};
