import React, { type ReactElement, type ReactNode } from 'react';

/** Lexical's bits of a text, and the element that says the same. What has no line here is not shown. */
const MARKS: readonly (readonly [bit: number, draw: (inner: ReactNode) => ReactElement])[] = [
  [1, (inner) => <strong>{inner}</strong>],
  [2, (inner) => <em>{inner}</em>],
  [4, (inner) => <s>{inner}</s>],
  [8, (inner) => <u>{inner}</u>],
  [32, (inner) => <sub>{inner}</sub>],
  [64, (inner) => <sup>{inner}</sup>],
];

export const Marks = ({ text, format }: { text: string; format: unknown }): ReactElement => {
  const bits = typeof format === 'number' ? format : 0;
  return <>{MARKS.reduce<ReactNode>((inner, [bit, draw]) => ((bits & bit) === bit ? draw(inner) : inner), text)}</>;
};
