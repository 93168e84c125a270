import type { Paths, Schema } from '../types';
import { refusals } from './responses';

const json = (schema: Schema): Schema => ({ 'application/json': { schema } });
const user: Schema = { type: 'object', properties: { id: { type: 'string', format: 'uuid' }, displayName: { type: 'string' }, username: { type: 'string' } } };

/** Payload's own doors of the sign-in collection, as this product answers them. */
export const signInPaths = (api: string, users: string): Paths => ({
  [`${api}/${users}/login`]: {
    post: {
      operationId: `${users}.login`,
      summary: 'Đăng nhập',
      tags: [users],
      security: [],
      requestBody: {
        required: true,
        content: json({ type: 'object', required: ['username', 'password'], properties: { username: { type: 'string', examples: ['hoankiem.dangvien'] }, password: { type: 'string' }, code: { type: 'string', description: 'Six digits of the authenticator, or a recovery code, where the account has a second factor.' } } }),
      },
      responses: { 200: { description: 'Signed in.', content: json({ type: 'object', required: ['token', 'exp', 'user'], properties: { token: { type: 'string' }, exp: { type: 'integer' }, user } }) }, ...refusals },
    },
  },
  [`${api}/${users}/me`]: { get: { operationId: `${users}.me`, summary: 'Tôi là ai', tags: [users], responses: { 200: { description: 'The account behind the token; `user` is null for nobody.', content: json({ type: 'object', properties: { user: { anyOf: [{ $ref: `#/components/schemas/${users}` }, { type: 'null' }] } } }) }, ...refusals } } },
  [`${api}/${users}/refresh-token`]: { post: { operationId: `${users}.refresh-token`, summary: 'Gia hạn phiên đăng nhập', tags: [users], responses: { 200: { description: 'A new token of the same session; of a device: devices.renew.', content: json({ type: 'object', required: ['refreshedToken', 'exp'], properties: { refreshedToken: { type: 'string' }, exp: { type: 'integer' } } }) }, ...refusals } } },
  [`${api}/${users}/forgot-password`]: { post: { operationId: `${users}.forgot-password`, summary: 'Quên mật khẩu', tags: [users], security: [], requestBody: { required: true, content: json({ type: 'object', required: ['username'], properties: { username: { type: 'string' } } }) }, responses: { 200: { description: 'The same for everybody, whether the account is there or not.', content: json({ type: 'object', properties: { message: { type: 'string' } } }) }, ...refusals } } },
  [`${api}/${users}/logout`]: { post: { operationId: `${users}.logout`, summary: 'Đăng xuất', tags: [users], responses: { 200: { description: 'The session has ended.', content: json({ type: 'object', properties: { message: { type: 'string' } } }) }, ...refusals } } },
});
