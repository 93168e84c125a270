export type SecrecyGuardOptions = {
  organizations: string;
  /** The upload collection whose files must be known not to be secret before they are published. */
  media: string;
};
