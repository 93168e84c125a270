import type { Reply } from './send';

/** The stable code of a refusal: the server's own stand beside the message, the product's in `data`. */
export const codeOf = ({ json }: Pick<Reply, 'json'>): string | undefined => {
  const error = (json as { errors?: { code?: string; data?: { code?: string } }[] } | undefined)?.errors?.[0];
  return error?.data?.code ?? error?.code;
};
