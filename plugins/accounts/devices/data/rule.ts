import type { PayloadRequest } from 'payload';
import { query, sql } from '../../../kernel';

export type DeviceRule = { accessSeconds: number; lastsDays: number; graceSeconds: number };

/** Rule `accounts.devices` for what this account is now. */
export const deviceRule = async (req: PayloadRequest, user: string): Promise<DeviceRule> => {
  const [row] = await query<DeviceRule>(
    req,
    sql`select access_seconds as "accessSeconds", lasts_days as "lastsDays", grace_seconds as "graceSeconds" from handbook.device_rule(${user}::uuid)`,
  );
  if (!row) throw new TypeError('handbook.device_rule gave no row');
  return row;
};
