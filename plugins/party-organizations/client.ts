// What the command line may import before Payload is loaded, and a browser: nothing here touches the server.
export { t as organizationText } from './translations';
