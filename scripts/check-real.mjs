// npm run check:real -- <folder>: real input through the built product, on a database of its own, and the walk of the
// first slice over HTTP and in a browser. <folder> holds to-chuc/*.csv and van-ban/luat.json; seeds/*.txt stand in it
// or beside it. `--built` takes dist/ and .next/ as they are. Ends with "N passed, N failed".
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { ensureDependencies } from './lib/dependencies.mjs';
import { createChecks, expectThat } from './lib/real/checks.mjs';

const calledFrom = process.env.INIT_CWD ?? process.cwd();
process.chdir(path.resolve(import.meta.dirname, '..'));
const args = process.argv.slice(2).filter((arg) => arg !== '--built');
const built = process.argv.includes('--built');
const folder = path.resolve(calledFrom, args[0] ?? '');
const [catalogue] = args[0] && existsSync(path.join(folder, 'to-chuc')) ? readdirSync(path.join(folder, 'to-chuc')).filter((name) => name.endsWith('.csv')) : [];
if (!catalogue) {
  process.stderr.write('Cách dùng: npm run check:real -- <thư mục có to-chuc/*.csv và van-ban/luat.json>\n');
  process.exit(2);
}
await ensureDependencies();

const { checkLaws, lawsIn } = await import('./lib/real/documents.mjs');
const { checkText } = await import('./lib/real/righttext.mjs');
const { administrator, furnish } = await import('./lib/real/furnish.mjs');
const { networkApi, body } = await import('./lib/real/httpApi.mjs');
const { openProduct } = await import('./lib/real/product.mjs');
const { readLawsOnPhone } = await import('./lib/real/lawsOnPhone.mjs');
const { publishDocument, walkOverHttp } = await import('./lib/real/walk.mjs');
const { walkInBrowser } = await import('./lib/real/browserWalk.mjs');

const communes = path.join(folder, 'to-chuc', catalogue);
const units = readFileSync(communes, 'utf8').trim().split('\n').length - 1;
const laws = path.join(folder, 'van-ban', 'luat.json');
const wanted = lawsIn(readFileSync(laws, 'utf8'));
const seeds = [path.join(folder, 'seeds'), path.join(folder, '..', 'seeds')].find((place) => existsSync(place));
const texts = seeds ? readdirSync(seeds).filter((name) => name.endsWith('.txt')).map((name) => path.join(seeds, name)) : [];
// The communes whose members the walk speaks of; other input has its own two first.
const codes = readFileSync(communes, 'utf8').split('\n').slice(1).map((line) => line.split(',')[0]);
const [near, far] = ['00070', '00004'].every((code) => codes.includes(code)) ? ['00070', '00004'] : codes;

const { check, section, tally } = createChecks((text) => void process.stdout.write(text));
const succeeds = ({ code, output }, ...said) => {
  expectThat(code === 0, `ended with ${code}: ${output.slice(-1500)}`);
  for (const words of said) expectThat(output.includes(words), `said nothing of “${words}”: ${output.slice(-1500)}`);
};

section('Chữ và dấu mật trong văn bản thật');
await checkText(readFileSync(laws, 'utf8'), check);

section('Khởi động trên cơ sở dữ liệu mới');
const product = await check('npm start', () => openProduct(process.env.CHECK_VERBOSE ? (text) => void process.stdout.write(text) : undefined, { built }));
if (product) {
  try {
    const { handbook, url } = product;
    const call = networkApi(url);

    section('Nhập tổ chức đảng');
    await check('handbook create-admin', async () => {
      const args = ['create-admin', '--username', administrator.username, '--name', 'Quản trị thử', '--root-name', 'Thành ủy Hà Nội'];
      succeeds(await handbook(args, { variables: { PASSWORD: administrator.password } }));
    });
    await check('hai quản trị cùng tắt quy tắc xác thực hai bước, chỉ cho lần thử này', async () => {
      const second = `${administrator.username}.hai`;
      succeeds(await handbook(['create-admin', '--username', second, '--name', 'Quản trị thử hai', '--force-additional'], { variables: { PASSWORD: administrator.password } }));
      const input = JSON.stringify({ key: 'accounts.second-factor.roles', value: [], sourceType: 'product', validFrom: new Date().toISOString().slice(0, 10), note: 'Thử.' });
      const proposed = await handbook(['run', 'rules.propose', '--as', administrator.username, '--input', input]);
      succeeds(proposed, '"state": "proposed"');
      const id = /"id": "([^"]+)"/.exec(proposed.output)?.[1];
      succeeds(await handbook(['run', 'rules.confirm', '--as', second, '--input', JSON.stringify({ id })]));
    });
    const importUnits = () => handbook(['import', 'organizations', communes, '--as', administrator.username]);
    await check(`${units} đảng ủy phường, xã`, async () => succeeds(await importUnits(), ` ${units} `));
    await check('nhập lần hai không đổi gì', async () => succeeds(await importUnits(), 'Đã lập 0 tổ chức'));

    section('Chi bộ, tài khoản, phân quyền');
    const world = await check('lập chi bộ, giao quyền, ghi đảng viên bằng lệnh nghiệp vụ', () => furnish(call, { near, far }));
    if (world) {
      await check(`${units} tổ chức trực thuộc đọc được qua REST`, async () => {
        const where = `where[level][equals]=upper&where[parent][equals]=${world.places.city}`;
        const { totalDocs } = body(await call('GET', `/api/organizations?${where}&limit=1&depth=0`, { token: world.token }));
        expectThat(totalDocs === units, `${totalDocs} instead of ${units}`);
      });
      const root = body(await call('GET', `/api/organizations/${world.places.city}?depth=0`, { token: world.token }));

      section('Nhập văn bản');
      const importTexts = () => handbook(['import', 'documents', laws, ...texts, '--owner', root.code, '--as', world.people.cityContributor.username]);
      const all = wanted.length + texts.length;
      await check(`${wanted.length} luật và ${texts.length} văn bản thành bản nháp của Thành phố`, async () => succeeds(await importTexts(), `${all} văn bản mới`, '0 bị từ chối'));
      await check('nhập lần hai không đổi gì', async () => succeeds(await importTexts(), '0 văn bản mới, 0 có thay đổi', `${all} không đổi`));
      const found = await checkLaws(call, world, wanted, check);
      const [shortest] = [...(found ?? [])].sort((a, b) => a.sections.length - b.sections.length);
      if (shortest) await publishDocument(call, world, shortest.id, shortest.sections.map(({ anchor }) => anchor), check);

      if (found) {
        section('Luật trên điện thoại');
        await readLawsOnPhone(url, call, world, found, check);
      }

      section(`Một tin bài của ${world.names.near} qua REST`);
      const { drawn } = await import('./lib/real/picture.mjs');
      const picture = await drawn();
      await walkOverHttp(call, world, picture, check);

      section('Một tin bài trong trình duyệt');
      await walkInBrowser(url, call, world, picture, check);

      section('Nhật ký');
      await check('handbook verify audit', async () => succeeds(await handbook(['verify', 'audit'])));
    }
  } finally {
    section('Dừng');
    await check('dừng và dọn', () => product.close());
  }
}
process.stdout.write(`\n${tally.passed} passed, ${tally.failed} failed\n`);
process.exit(tally.failed === 0 ? 0 : 1);
