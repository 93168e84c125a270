export type OfficialDocumentsOptions = {
  /** Slug of the content collection of documents: `type`, `number`, `symbol`, `issuer`, `dateIssued`, `inForce`, `sections`. */
  collection: string;
};
