export type RightTextOptions = {
  /** Collections whose text is left alone: accounts (passwords), and what repeats text that was looked at when it was saved. @default [] */
  except?: readonly string[];
};
