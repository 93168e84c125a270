import { isHandbookError } from '../../kernel';

/** What came, or the stable code of why not. */
export type Settled<T> = { is: 'there'; value: T } | { is: 'refused'; code: string; message: string };

/** A refusal is an answer a page can show; a fault of ours is not, and goes on. */
export const settle = async <T>(reading: Promise<T>): Promise<Settled<T>> => {
  try {
    return { is: 'there', value: await reading };
  } catch (error) {
    if (isHandbookError(error)) return { is: 'refused', code: error.code, message: error.message };
    throw error;
  }
};
