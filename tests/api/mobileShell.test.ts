import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { describe, expect, it } from '@jest/globals';
import { buildSync } from 'esbuild';

const SHELL = 'examples/mobile-shell';
type Config = { webDir: string; server: { url: string; errorPath: string; allowNavigation: string[]; cleartext: boolean } };

/** Transpiled and run as Capacitor's own command does (which wants a newer Node than the product does). */
const read = (url: string): Config => {
  const { outputFiles } = buildSync({ entryPoints: [path.join(SHELL, 'capacitor.config.ts')], write: false, bundle: true, format: 'cjs', platform: 'node', target: 'node20' });
  const told = execFileSync(process.execPath, ['-e', `${outputFiles[0]?.text};process.stdout.write(JSON.stringify(module.exports.default))`], { env: { ...process.env, HANDBOOK_URL: url }, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  return JSON.parse(told) as Config;
};

describe('examples/mobile-shell', () => {
  it('is what the compiler of the project takes', () => {
    expect(() => execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', SHELL], { stdio: 'pipe' })).not.toThrow();
  }, 60_000);

  it('names one host, over HTTPS, and a page for a start without a network', () => {
    const { server, webDir } = read('https://sotay.thanhpho.vn/tin');
    expect(server).toMatchObject({ url: 'https://sotay.thanhpho.vn', cleartext: false, allowNavigation: [] });
    expect(existsSync(path.join(SHELL, webDir, server.errorPath))).toBe(true);
    expect(readFileSync(path.join(SHELL, webDir, server.errorPath), 'utf8')).toContain('Chưa có kết nối mạng');
  }, 60_000);

  it('takes no plain HTTP but for a trial on the own machine', () => {
    expect(() => read('http://sotay.thanhpho.vn')).toThrow();
    expect(read('http://10.0.2.2:3000').server.cleartext).toBe(true);
  }, 60_000);
});
