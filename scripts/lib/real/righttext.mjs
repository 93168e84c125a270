import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { mkdir, rm } from 'node:fs/promises';

import { expectThat } from './checks.mjs';

/** The product's own pure functions, as a module. */
const load = async () => {
  const { build } = await import('esbuild');
  const outfile = path.resolve(`.cache/real/text-${process.pid}.mjs`);
  await mkdir(path.dirname(outfile), { recursive: true });
  const contents = `export { inspectText } from './plugins/kernel/text/inspectText'; export { encodeTcvn3 } from './plugins/kernel/text/tcvn3';
    export { encodeVni } from './plugins/kernel/text/vni'; export { findMarking } from './plugins/secrecy-guard/pure';`;
  await build({ stdin: { contents, resolveDir: process.cwd(), loader: 'ts' }, outfile, bundle: true, format: 'esm', platform: 'node', packages: 'external', logLevel: 'warning' });
  try {
    return await import(pathToFileURL(outfile).href);
  } finally {
    await rm(outfile, { force: true });
  }
};

/** Articles as they are: no alarm; put into an old encoding: found, and back to the letter; no article is taken for a secret. */
export const checkText = async (json, check) => {
  const { inspectText, encodeTcvn3, encodeVni, findMarking } = await load();
  const laws = JSON.parse(json);
  const texts = laws.flatMap(({ id, articles }) => articles.map((article) => ({ name: `${id}, Điều ${article.id}`, text: String(article.text).normalize('NFC') })));
  await check(`${texts.length} điều: không điều nào bị coi là sai bảng mã`, () => {
    for (const { name, text } of texts) expectThat(!inspectText(text).certain, `${name}: an alarm`);
  });
  for (const [encoding, encode] of [['TCVN3', encodeTcvn3], ['VNI', encodeVni]]) {
    await check(`${texts.length} điều đổi sang ${encoding} rồi đổi lại, đúng từng chữ`, () => {
      for (const { name, text } of texts) {
        // Slips of the source itself (Ð for Đ, zero width) are mended first: they are not correct Vietnamese.
        const right = inspectText(text).repaired;
        const { certain, repaired } = inspectText(encode(right));
        expectThat(certain && repaired === right, `${name}: ${certain ? 'other letters' : 'not found'}`);
      }
    });
  }
  await check(`${texts.length} điều: không điều nào bị coi là tài liệu mật`, () => {
    for (const { name, text } of texts) for (const visual of [false, true]) expectThat(findMarking([{ place: 'body', lines: text.split('\n'), visual }]) === undefined, `${name}: taken for a secret`);
  });
};
