import { APIError } from 'payload';

export type ErrorDetail = Record<string, unknown>;

/**
 * An error a person or an app is meant to see. `code` is stable and part of the API;
 * `message` says what is wrong and what to do; `detail` is safe to show.
 * Answers as `{errors: [{name, message, data: {code, ...detail}}]}` with `status`.
 */
export class HandbookError extends APIError<{ code: string } & ErrorDetail> {
  readonly code: string;

  constructor(code: string, status: number, message: string, detail: ErrorDetail = {}) {
    super(message, status, { code, ...detail }, true);
    this.name = 'HandbookError';
    this.code = code;
  }
}

export const isHandbookError = (error: unknown): error is HandbookError =>
  error instanceof HandbookError || (error instanceof Error && error.name === 'HandbookError' && 'code' in error);
