export type Both = { vi: string; en: string };

/** How a value, or a part of one, is asked for where people enter it. What is left out is asked for without words. */
export type ValueWords = {
  label?: Both;
  help?: Both;
  /** Behind a number; the rule's own unit where the value is one number. */
  unit?: Both;
  /** What stands for each value one may choose, by `String(value)`. A list of numbers with words becomes a choice of them. */
  words?: Readonly<Record<string, Both>>;
  /** Members of an object, by name. */
  parts?: Readonly<Record<string, ValueWords>>;
  /** Each entry of a list. */
  each?: ValueWords;
  /** A share between 0 and 1, read and typed in percent. */
  percent?: boolean;
};
