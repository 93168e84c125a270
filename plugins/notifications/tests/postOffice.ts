import type { PayloadRequest } from 'payload';
import { buildCity, type City } from '../../../tests/support/city';
import { startHouse, type House } from '../../../tests/support/house';
import { openMailServer, type MailServer } from '../../../tests/support/mailServer';
import { fixedClock, inTransaction, setClock, systemClock } from '../../kernel';
import { notify, type Notification, type NotificationKind, type PushAdapter, type PushDevice, type PushMessage, type Standing } from '../index';
import { setupOf } from '../kinds/registry';
import { sendMail } from '../jobs/sendMail';

const both = (text: string): { vi: string; en: string } => ({ vi: text, en: `${text} (en)` });

/** What each notification's standing is, by its id's subject: tests say. */
export const standings = new Map<string, Standing>();

const kind = (key: string, more: Partial<NotificationKind> = {}): NotificationKind => ({
  key, label: both(`Loại ${key}`), title: both('{{title}}'), body: both('Nội dung về {{title}}.'), mail: 'now',
  standing: (_, notices) => Promise.resolve(new Map(notices.map(({ id, subject }) => [id, standings.get(subject?.id ?? '') ?? 'current']))),
  ...more,
});

const KINDS: NotificationKind[] = [
  kind('test.usual'),
  kind('test.other'),
  kind('test.urgent', { urgent: true }),
  kind('test.daily', { mail: 'digest' }),
  kind('test.safety', { obligatory: true, urgent: true }),
  // Judged by whether the reader may read the subject.
  { key: 'test.content', label: both('Loại nội dung'), title: both('{{title}}'), body: both(''), mail: 'now' },
];

/** A provider of push messages that keeps what it was given. */
export type PushBox = PushAdapter & { sent: { devices: readonly PushDevice[]; message: PushMessage }[]; gone: string[]; broken: boolean; /** Never answers. */ silent: boolean };

const openPushBox = (): PushBox => {
  const box: PushBox = {
    sent: [],
    gone: [],
    broken: false,
    silent: false,
    send: (_payload, devices, message) => {
      if (box.broken) return Promise.reject(new Error('no provider'));
      if (box.silent) return new Promise(() => undefined);
      box.sent.push({ devices, message });
      return Promise.resolve(new Map(devices.map(({ id, token }) => [id, { state: box.gone.includes(token) ? 'gone' : 'sent' } as const])));
    },
  };
  return box;
};

export type PostOffice = {
  house: House;
  city: City;
  server: MailServer;
  push: PushBox;
  /** Vietnamese time: "2026-11-23T10:00". */
  setTime: (text: string) => void;
  passMinutes: (minutes: number) => void;
  /** Tells somebody by their user names, in a transaction of its own. */
  tell: (to: readonly string[], what?: Partial<Notification>) => Promise<number>;
  /** One turn of the worker. */
  turn: () => Promise<void>;
  outbox: () => Promise<{ username: string; kind: string; channel: string; state: string; outcome: string | null; due: string; attempts: number }[]>;
  /** Takes all traces away. */
  clear: () => Promise<void>;
  req: () => Promise<PayloadRequest>;
  close: () => Promise<void>;
};

/** The product with a real mail server beside it, a clock that tests set, and kinds of its own. */
export const openPostOffice = async (): Promise<PostOffice> => {
  const server = await openMailServer();
  process.env.SMTP_URL = server.url;
  process.env.MAIL_FROM = 'sotay@kiem-thu.vn';
  const push = openPushBox();
  const house = await startHouse({
    configure: (config) => {
      const setup = setupOf(config);
      return { ...config, custom: { ...config.custom, notifications: { ...setup, kinds: [...setup.kinds, ...KINDS], push } } };
    },
  });
  const city = await buildCity(house);
  let now = new Date();
  const setNow = (next: Date): void => {
    now = next;
    setClock(fixedClock(now));
  };
  const ids = new Map((await house.ownerSql<{ id: string; username: string }>('select id, username from users')).map(({ id, username }) => [username, id]));
  const req = (): Promise<PayloadRequest> => house.systemReq();
  return {
    house, city, server, push, req,
    setTime: (text) => setNow(new Date(`${text}:00+07:00`)),
    passMinutes: (minutes) => setNow(new Date(now.getTime() + minutes * 60_000)),
    tell: async (to, what = {}) => {
      const asked = await req();
      return inTransaction(asked, () => notify(asked, { kind: 'test.usual', to: to.map((name) => ids.get(name) ?? name), params: { title: 'Chi bộ họp thường kỳ' }, link: '/admin/collections/news', ...what }));
    },
    turn: () => sendMail('users')(house.payload),
    outbox: () =>
      house.ownerSql(
        `select u.username, o.kind, o.channel, o.state, o.outcome, to_char(o.due_at at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD"T"HH24:MI') as due, o.attempts
         from handbook.notification_outbox o join users u on u.id = o.user_id order by o.created_at, u.username, o.kind`,
      ),
    clear: async () => {
      await house.ownerTicket('notifications.sweep', (sql) => sql('delete from notifications'));
      for (const table of ['notification_outbox', 'notification_preferences', 'notification_settings', 'mail_problems', 'push_devices']) await house.ownerSql(`delete from handbook.${table}`);
      server.mails.length = 0;
      server.onReceiver = () => undefined;
      server.onMail = () => undefined;
      Object.assign(push, { sent: [], gone: [], broken: false, silent: false });
      standings.clear();
      setNow(new Date('2026-11-23T10:00:00+07:00'));
    },
    close: async () => {
      setClock(systemClock);
      await house.close();
      await server.close();
      delete process.env.SMTP_URL;
      delete process.env.MAIL_FROM;
    },
  };
};
