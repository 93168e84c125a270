// What the portal's sign-in shows: words of the configured provider. Nothing here touches the database.
export { oidcWords } from './oidc/words';
