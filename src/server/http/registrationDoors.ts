import { Router, type Request, type Response } from 'express';

import { PUBLIC_PAGES, showApply, showCode, showLink, takeActivation, takeActivationOfApp, takeApplication, texts, tooMany, type RegistrationAnswer } from '../../../plugins/registration';
import type { Engine } from '../loadPayload';
import { hearOut } from './bodyLimit';
import type { WithReadBody } from './payloadApi';
import { readBody } from './readBody';
import { readRegistrationForm } from './registrationForm';
import { sendError } from './sendError';

const FORM_BYTES = 16 * 1024;

const send = (res: Response, { status, html, json, retryAfter, location }: RegistrationAnswer): void => {
  // The address of a link is a key, and an answer says what one person typed: nothing of it is kept by anybody between.
  res.set('Cache-Control', 'no-store');
  if (retryAfter !== undefined) res.set('Retry-After', String(retryAfter));
  if (location !== undefined) return res.redirect(303, location);
  res.status(status);
  if (html !== undefined) res.type('html').send(html);
  else res.json(json);
};

const accepted = (req: Request) => req.headers['accept-language'];
const source = (req: Request) => req.ip ?? '';

/** A page's form, without a file. */
const words = async (req: Request): Promise<URLSearchParams | undefined> => {
  const body = await readBody(req, FORM_BYTES);
  return body && new URLSearchParams(body.toString('utf8'));
};

/**
 * What people without an account may do: ask for one by their Party card, and activate one. Stands before Payload, which has no endpoint
 * of these: no other door leads past the counting of attempts. Answers tell nobody who exists.
 */
export const registrationDoors = ({ payload }: Engine): Router => {
  const router = Router();
  const { apply, activate } = PUBLIC_PAGES;
  router.get(apply, (req, res) => send(res, showApply(accepted(req))));
  const taken = (from: 'web' | 'app') => async (req: Request, res: Response) => {
    const form = await readRegistrationForm(req);
    if (form === 'bad') return sendError(req, res, 400, 'http.badForm');
    if (form === 'busy') return send(res, tooMany(accepted(req), from));
    const { photo, photoTooLarge } = form;
    const one = (name: string) => form.fields.get(name)?.[0] ?? '';
    const qr = one('qr').slice(0, 1000);
    const fields = { card: one('card'), bornOn: one('bornOn'), contact: one('contact'), consents: form.fields.get('consent') ?? [], photo, photoTooLarge, ...(from === 'app' && qr ? { qr } : {}) };
    try {
      const answer = await takeApplication(payload, source(req), accepted(req), fields, from);
      // Whoever is still sending hears nothing before they have said everything.
      if (photoTooLarge) await hearOut(req, res);
      send(res, answer);
    } finally {
      form.release();
    }
  };
  router.post(apply, taken('web'));
  router.post('/api/registrations/apply', taken('app'));
  router.get('/api/registrations/texts', (_, res) => send(res, texts()));
  router.get(activate, (req, res) => send(res, showCode(accepted(req))));
  router.post(activate, async (req, res) => {
    const code = ((await words(req))?.get('code') ?? '').slice(0, 40).replace(/\s/g, '');
    send(res, code === '' ? showCode(accepted(req)) : { status: 303, location: `${activate}/${encodeURIComponent(code)}` });
  });
  router.get(`${activate}/:token`, async (req, res) => send(res, await showLink(payload, source(req), accepted(req), req.params.token)));
  router.post(`${activate}/:token`, async (req, res) => {
    const form = await words(req);
    if (!form) return sendError(req, res, 413, 'http.tooLarge', { limit: 1 });
    const password = form.get('password') ?? '';
    send(res, await takeActivation(payload, source(req), accepted(req), { secret: req.params.token, password, consents: form.getAll('consent'), differs: password !== form.get('again') }));
  });
  router.post('/api/registrations/activate', async (req: WithReadBody, res) => {
    // An earlier step has counted its brackets.
    const body = req.readBody ?? (await readBody(req, FORM_BYTES));
    try {
      const { token, password, consents } = (JSON.parse(body?.toString('utf8') ?? '') ?? {}) as Record<string, unknown>;
      const agreed = Array.isArray(consents) ? consents.filter((each): each is string => typeof each === 'string') : [];
      send(res, await takeActivationOfApp(payload, source(req), accepted(req), { secret: String(token ?? ''), password: String(password ?? ''), consents: agreed }));
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      sendError(req, res, 400, 'http.badForm');
    }
  });
  return router;
};
