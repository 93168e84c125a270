export type OidcSettings = {
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** What stands on the button behind "Đăng nhập bằng". */
  name: string | undefined;
  scope: string;
  /** The claim of the identification number, and the one that must be true for it to count. */
  numberClaim: string;
  verifiedClaim: string;
  /** Values of `acr` or `amr` that are taken as the second factor. */
  secondFactor: readonly string[];
};

/** The provider people may sign in by, from the environment (plugins/kernel/environment/variables); undefined: none. Read at each use, as tests set it. */
export const oidcSettings = (): OidcSettings | undefined => {
  const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_NAME, OIDC_SCOPE, OIDC_NUMBER_CLAIM, OIDC_VERIFIED_CLAIM, OIDC_SECOND_FACTOR } = process.env;
  if (!OIDC_ISSUER || !OIDC_CLIENT_ID || !OIDC_CLIENT_SECRET) return undefined;
  return {
    issuer: OIDC_ISSUER,
    clientId: OIDC_CLIENT_ID,
    clientSecret: OIDC_CLIENT_SECRET,
    name: OIDC_NAME || undefined,
    scope: OIDC_SCOPE || 'profile',
    numberClaim: OIDC_NUMBER_CLAIM || 'personal_number',
    verifiedClaim: OIDC_VERIFIED_CLAIM || 'personal_number_verified',
    secondFactor: (OIDC_SECOND_FACTOR ?? '').split(',').map((value) => value.trim()).filter(Boolean),
  };
};
