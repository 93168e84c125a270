import { randomBytes, randomUUID } from 'node:crypto';
import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { recordEvent } from '../../../audit-trail';
import { EXPORT_RULES, WITHOUT_RULE } from '../../../exports';
import { holdsOver, powerOf, visibleOrganization } from '../../../hierarchical-access';
import { defineCommand, fail, languageOf, query, seals, sha256, sql, vietnamDay, withTicket } from '../../../kernel';
import { choiceLabel, fieldLabel, fieldOf } from '../../../member-profiles/pure';
import { ruleAt } from '../../../rule-register';
import { exchangeFail } from '../../errors';
import { label } from '../../translations';
import { gather } from '../data/gather';
import { baseAt, KEEPERS, returnKeyAt } from '../data/packRow';
import { lockPack } from '../domain/locked';
import { OFFLINE_FIELDS } from '../domain/offlineFields';
import { newPassphrase } from '../domain/passphrase';
import { PACK_FORMAT, type PackContent } from '../domain/packContent';
import { packPage } from '../page/packPage';

type Place = { id: string; path: string; name: string };
const DAY_MS = 86_400_000;
const MOST_DAYS = 92;

const placeOf = async (req: PayloadRequest, id: string): Promise<Place> => {
  const power = await powerOf(req);
  const [place] = await query<Place>(req, sql`select id, path, name from organizations where id = ${id}::uuid`);
  if (!place || !visibleOrganization(power, place)) throw fail(req, 'not-found');
  if (!holdsOver(power, KEEPERS, place.path)) throw fail(req, 'auth.forbidden');
  return place;
};

/**
 * Takes a place's members out as one page that opens from a stick: encrypted by words that the answer shows once. It counts as an export (a reason, each member told, an
 * event); with more people than go out without a second person it is refused: packs are for a cell, not for a ward.
 */
export const takeOut = defineCommand({
  name: 'offline-packs.take-out',
  summary: label('command.offline-packs.take-out'),
  input: z.object({
    organization: z.guid(),
    /** What for; each member in it reads it. */
    why: z.string().trim().min(3).max(300),
    /** By when it is to be back, `YYYY-MM-DD`. */
    until: z.iso.date(),
  }),
  rest: { method: 'post', path: '/offline-packs/take-out' },
  kind: 'write',
  // Page and words are kept nowhere.
  secret: true,
  authorize: async ({ req }, { organization }) => void (await placeOf(req, organization)),
  run: async ({ req, now, command }, { organization: asked, why, until }) => {
    const { id: organization, path, name } = await placeOf(req, asked);
    if (until < vietnamDay(now) || until > vietnamDay(new Date(now.getTime() + MOST_DAYS * DAY_MS))) throw exchangeFail(req, 'offline.until', { days: MOST_DAYS });
    const free = (await ruleAt(req, EXPORT_RULES.approvalRows, now))?.value ?? WITHOUT_RULE.approvalRows;
    const [counted] = await query<{ count: number }>(req, sql`select count(*)::integer as count from members m where m.cell_path >= ${path} and m.cell_path < handbook.subtree_end(${path}) and handbook.belongs(m.status::text)`);
    const count = counted?.count ?? 0;
    if (count === 0) throw exchangeFail(req, 'offline.empty');
    if (count > free) throw exchangeFail(req, 'offline.too-large', { count, most: free });
    const pack = randomUUID();
    const gathered = await gather(req, { path, pack, why, organization, now });
    const language = languageOf(req);
    const base = sha256(JSON.stringify(gathered));
    const returnKey = randomBytes(32).toString('base64');
    const content: PackContent = {
      format: PACK_FORMAT, pack, takenAt: now.toISOString(), until, organization: { id: organization, name }, returnKey, base,
      fields: OFFLINE_FIELDS.map((field) => {
        const { choices } = fieldOf(field);
        return { name: field, label: fieldLabel(field)[language], ...(choices ? { choices: choices.map((value) => ({ value, label: choiceLabel(field, value)[language] })) } : {}) };
      }),
      ...gathered,
    };
    await withTicket(req, `${command}:${pack}`, () =>
      query(
        req,
        sql`insert into handbook.offline_packs (id, organization_id, why, by_user, taken_at, until, members, sealed_base, sealed_key, base_sha256)
            values (${pack}::uuid, ${organization}::uuid, ${why}, ${String(req.user?.id)}::uuid, ${now.toISOString()}::timestamptz, ${until}::date, ${gathered.members.length},
              ${seals().seal(baseAt(pack), JSON.stringify({ members: gathered.members, cells: gathered.cells }))}, ${seals().seal(returnKeyAt(pack), returnKey)}, ${base})`,
      ),
    );
    await recordEvent(req, { action: command, organization, at: now, detail: { pack, count: gathered.members.length, until, why } });
    const passphrase = newPassphrase(randomBytes);
    const html = packPage(await lockPack(PACK_FORMAT, pack, passphrase, JSON.stringify(content)), { language, title: name });
    return { id: pack, name, members: gathered.members.length, passphrase, html };
  },
});
