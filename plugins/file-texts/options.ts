export type FileTextsOptions = {
  /** The upload collection that files out of quarantine go to. */
  media: string;
};
