export type PushDevice = { platform: 'ios' | 'android' | 'web'; token: string };

/** `link` begins with the configured address. */
export type PushMessage = { title: string; body: string; link: string };

/** What a provider of push messages must do for us. None is bundled. */
export type PushAdapter = {
  /**
   * Sends one message to the devices of one person.
   * @returns tokens that the provider no longer knows; they are forgotten
   * @throws when nothing was sent and it should be tried again
   */
  send: (devices: readonly PushDevice[], message: PushMessage) => Promise<{ gone: readonly string[] }>;
};
