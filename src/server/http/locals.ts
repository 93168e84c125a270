declare global {
  // Express offers no other way to type res.locals.
  // eslint-disable-next-line @typescript-eslint/no-namespace
  namespace Express {
    interface Locals {
      /** Goes into the log, the answer and error messages. */
      requestId: string;
      /** The one value that lets a script of ours run in a page. */
      nonce: string;
      /** `/api/news/:id`: what logs and metrics call the route. Never holds a value of the request. */
      route: string;
    }
  }
}

export {};
