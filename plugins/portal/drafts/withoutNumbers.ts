const RUN = /\d(?:[ .-]?\d){7,}/gu;
const DAY = /^(?:\d{1,2}[.-]\d{1,2}[.-]\d{4}|\d{4}-\d{2}-\d{2})$/u;
/** Stands where a number was. */
const LEFT_OUT = '…';

/** The text without what may be the number of a paper, a card or a telephone: eight digits or more, however they are grouped. Days stay. */
export const withoutNumbers = (text: string): string => text.replace(RUN, (run) => (DAY.test(run) ? run : LEFT_OUT));
