import { execFile } from 'node:child_process';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

import { createProduct, type Product } from '../crash/product';
import { buildWorld, type World } from '../crash/world';
import { freePort } from './freePort';

export type OwnProduct = Product & { world: World; log: string; remove: () => Promise<void> };

export type OwnOptions = {
  environment?: Record<string, string>;
  /** Called before the first start: mounts, files. */
  prepare?: (dataDir: string) => Promise<void>;
  /** Called after the end, before the folder goes. */
  undo?: (dataDir: string) => Promise<void>;
};

/** The bundled server is what the sources say. */
export const freshBundle = (): Promise<unknown> => promisify(execFile)(process.execPath, ['scripts/test/bundle.mjs']);

/** The product as its own process with an embedded PostgreSQL that belongs to this test alone: it may be killed, starved and restarted. */
export const startOwnProduct = async ({ environment = {}, prepare, undo }: OwnOptions = {}): Promise<OwnProduct> => {
  await freshBundle();
  const dataDir = await mkdtemp(path.join(tmpdir(), 'handbook-resilience-'));
  // PostgreSQL runs under another account when we are root.
  await chmod(dataDir, 0o755);
  const log = `${dataDir}.log`;
  const product = createProduct({ dataDir, port: await freePort(), log, environment });
  const remove = async (): Promise<void> => {
    await product.stop();
    await undo?.(dataDir);
    await rm(dataDir, { recursive: true, force: true });
    await rm(log, { force: true });
  };
  try {
    await prepare?.(dataDir);
    await product.start();
    return { ...product, log, remove, world: await buildWorld(await product.ownerUrl()) };
  } catch (error) {
    await remove();
    throw error;
  }
};
