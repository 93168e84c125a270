/** What an app gets at its sign-in and at each renewal. Instants in ISO, the access token's end in seconds since 1970 as in every token of the house. */
export type TokenPair = {
  accessToken: string;
  accessExpires: number;
  refreshToken: string;
  /** Then the person signs in anew, however much the device was used. */
  refreshExpires: string;
  device: { id: string; name: string };
};
