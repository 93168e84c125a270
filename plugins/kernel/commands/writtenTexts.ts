import { paragraphsOf, type Paragraph } from '../text/paragraphs';

/** What nobody wrote as text: secrets, names by which things are found, and a passage quoted from a text that was looked at when it was saved. */
const NO_TEXT = /password|secret|token|receipt|^(key|q|quote|hash|digest|cursor|collection|kind|username)$|url$/i;

/** The free text of a command's input, with the place it stands at. */
export const writtenTexts = (input: unknown): Paragraph[] =>
  paragraphsOf(input).filter(({ path }) => !path.split('.').some((name) => NO_TEXT.test(name)));
