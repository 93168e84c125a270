import type { Transporter } from 'nodemailer';

/** Whether a mail's content began to be handed over: before that, a line that breaks has taken nothing. */
export type ContentWatch = { watched: boolean; began: boolean };

/** The member of a mail under which the watch travels; nodemailer passes over what it does not know. */
export const CONTENT_WATCH = 'handbookContentWatch';

type Stage = { data: object; message: { createReadStream: (...args: never[]) => NodeJS.ReadableStream } };

/** A nodemailer transport that says of a watched mail when its content is read, which it is after the server's 354 alone. */
export const watchContent = <T extends Transporter>(transport: T): T => {
  transport.use('stream', (mail, done) => {
    const { data, message } = mail as unknown as Stage;
    const watch = (data as Record<string, ContentWatch | undefined>)[CONTENT_WATCH];
    if (watch) {
      watch.watched = true;
      const open = message.createReadStream.bind(message);
      message.createReadStream = (...args) => {
        const stream = open(...args);
        const pipe = stream.pipe.bind(stream);
        stream.pipe = (to, options) => {
          watch.began = true;
          return pipe(to, options);
        };
        return stream;
      };
    }
    done();
  });
  return transport;
};
