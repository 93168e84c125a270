import { createServer, type AddressInfo } from 'node:net';

/** A mail server that takes everything and shows it. */
export type Mailbox = { url: string; mails: () => string[]; close: () => void };

const MIME_SOFT_BREAK = /=\r\n/g;
const MIME_ESCAPE = /=([0-9A-F]{2})/g;
const readable = (mail: string): string => mail.replace(MIME_SOFT_BREAK, '').replace(MIME_ESCAPE, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

export const openMailbox = async (): Promise<Mailbox> => {
  const mails: string[] = [];
  const server = createServer((socket) => {
    let buffer = '';
    let inData = false;
    socket.write('220 mailbox\r\n');
    socket.on('error', () => undefined);
    socket.on('data', (chunk) => {
      buffer += chunk.toString('latin1');
      for (;;) {
        const end = buffer.indexOf(inData ? '\r\n.\r\n' : '\r\n');
        if (end < 0) return;
        const said = buffer.slice(0, end);
        buffer = buffer.slice(end + (inData ? 5 : 2));
        if (inData) mails.push(readable(said));
        inData = !inData && /^DATA/i.test(said);
        socket.write(inData ? '354 go on\r\n' : /^QUIT/i.test(said) ? '221 bye\r\n' : '250 ok\r\n');
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `smtp://127.0.0.1:${port}`, mails: () => mails, close: () => server.close() };
};
