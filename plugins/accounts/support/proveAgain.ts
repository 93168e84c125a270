import type { PayloadRequest } from 'payload';
import { factorsOf, hasFactor, provePerson } from '../secondFactor';

/**
 * Asks once more that it is the person of the request who sits there, before something is given out that only they may have: their
 * password, and a code where the account has a second factor. Wrong ones are counted and lock, as at the sign-in.
 * @throws the refusals of the sign-in
 */
export const proveAgain = async (req: PayloadRequest, proof: { password: string; code?: string | undefined }): Promise<void> =>
  void (await provePerson(req, proof, async ({ id }) => hasFactor(await factorsOf(req, id))));
