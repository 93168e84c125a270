// What the command line may import before Payload is loaded: nothing here touches the server.
export { t as exchangeText, type ExchangeKey } from './translations';
