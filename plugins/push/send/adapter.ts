import type { PushAdapter, PushDevice, PushOutcome } from '../../notifications';
import { vapidKeyOf } from '../data/vapidKey';
import { shownOf } from '../domain/shownOf';
import type { PushSettings } from '../settings';
import { t } from '../translations';
import { createApns } from './apns';
import { createFcm } from './fcm';
import { sendToBrowser } from './webPush';

/** Sends by whichever ways the operator set up; undefined where there is none. */
export const createAdapter = (settings: PushSettings): PushAdapter | undefined => {
  const { contact, hosts } = settings;
  if (!contact && !settings.fcm && !settings.apns) return undefined;
  const fcm = settings.fcm && createFcm(settings.fcm);
  const apns = settings.apns && createApns(settings.apns);
  return {
    send: async (payload, devices, message) => {
      const one = async (device: PushDevice): Promise<PushOutcome> => {
        const shown = shownOf(message, device.language, t(device.language, 'push.general'));
        if (device.kind === 'webpush' && contact) return sendToBrowser(device, shown, message.urgent, { key: await vapidKeyOf(payload, settings), contact, hosts });
        const send = device.kind === 'fcm' ? fcm : device.kind === 'apns' ? apns : undefined;
        return send ? send(device, shown, message.urgent) : { state: 'refused', why: `${device.kind} is off` };
      };
      // What breaks for one device holds up none of the others.
      const tried = async (device: PushDevice): Promise<readonly [string, PushOutcome]> => {
        try {
          return [device.id, await one(device)];
        } catch (error) {
          payload.logger.warn({ err: error, device: device.id }, 'a push message was not sent to one device');
          return [device.id, { state: 'later', why: device.kind }];
        }
      };
      return new Map(await Promise.all(devices.map(tried)));
    },
  };
};
