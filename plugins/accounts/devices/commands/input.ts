import { z } from 'zod';

/** As a person calls it: "Điện thoại của bố". */
export const deviceName = z.string().trim().min(1).max(60);

/** 32 random bytes or more, made by the device and kept in its key store, apart from the tokens. */
export const deviceKey = z.string().regex(/^[A-Za-z0-9+/=_-]{43,200}$/);
