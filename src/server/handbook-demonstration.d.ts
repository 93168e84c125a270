/** src/demo/load.ts, or nothing where the demonstration was left out; scripts/bundle.mjs decides. */
declare module 'handbook:demonstration' {
  export type DemonstrationAccount = { username: string; role: string; organization: string };

  /**
   * Fills an empty database: does nothing when an organisation exists.
   * Always returns the demonstration's accounts, so that each start can show them.
   */
  export const loadDemonstrationIfEmpty:
    | ((options: {
        payload: import('payload').Payload;
        log: (message: string) => void;
        password: string;
      }) => Promise<{ loaded: boolean; accounts: DemonstrationAccount[] }>)
    | undefined;
}
