import type { Endpoint } from 'payload';
import type { z } from 'zod';

/** What a door says of itself that is neither a command nor a hot read, for the description of the API. */
export type EndpointDescription = {
  /** Stable, as names of commands are. */
  name: string;
  summary: { vi: string; en: string };
  /** Of the body, or of what stands in the query. */
  input?: z.ZodObject;
  /** The answer as JSON; without it a file comes, of this type. */
  answer: z.ZodType | { file: string };
  /** For whoever is not signed in yet. @default false */
  open?: boolean;
};

const KEY = 'described';

/** The same door, described. */
export const describeEndpoint = (description: EndpointDescription, endpoint: Endpoint): Endpoint => ({ ...endpoint, custom: { ...endpoint.custom, [KEY]: description } });

export const descriptionOf = ({ custom }: Pick<Endpoint, 'custom'>): EndpointDescription | undefined => custom?.[KEY] as EndpointDescription | undefined;
