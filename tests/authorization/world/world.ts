import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { buildCity, type City } from '../../support/city';
import type { Client } from '../../support/client';
import { startHouse, type House } from '../../support/house';
import { openSession } from '../../support/sessions';
import { ACTORS, type Actor } from './actors';
import { CONTENT, createMaker, makeContent, type Maker } from './content';
import type { Item } from './items';
import { addPeople } from './people';
import { makeRegisters } from './registers';
import { takeShelf } from './shelf';

export type World = {
  house: House;
  city: City;
  maker: Maker;
  items: Item[];
  clients: Map<Actor, Client>;
  ids: Map<Actor, string>;
  /** Of open sessions, for doors that are no client's. */
  tokens: Map<Actor, string>;
  close: () => Promise<void>;
};

/** What stands in a world's database, as far as it is asked for by name. */
type Furnished = { city: City; topic: string; items: Item[]; made: number };

const furnish = async (house: House): Promise<Furnished> => {
  const city = await buildCity(house);
  await addPeople(house, city);
  const [topic] = await house.ownerSql<{ id: string }>(`insert into topics (name, slug) values ('Xây dựng Đảng', 'xay-dung-dang') returning id`);
  // The table speaks of boards: cells go by theirs too here; their own path has tests of its own (plugins/editorial-workflow/definitions).
  await house.ownerTicket('workflow-choices.fixture:test', (sql) =>
    sql(`insert into workflow_choices (organization_id, collection, form, definition_key, valid_from, chosen_by_id)
         select $1, unnest($2::text[]), 'cell', 'hai-cap', '2025-07-01', $3`, [city.root.id, CONTENT, city.system.id]));
  const maker = createMaker(house, city, topic?.id ?? '');
  const items = [...(await makeContent(house, maker))];
  items.push(...(await makeRegisters(house, maker)));
  return { city, topic: topic?.id ?? '', items, made: maker.made() };
};

/** The whole fixture city with content in every state, and an open session for everybody of the table. The first file of a run builds it; the others begin with a copy. */
export const openWorld = async (): Promise<World> => {
  const files = mkdtempSync(path.join(tmpdir(), 'handbook-matrix-'));
  process.env.DATA_DIR = files;
  const shelf = await takeShelf<Furnished>();
  if (shelf.kept) cpSync(shelf.kept.files, files, { recursive: true });
  const house = await startHouse({ template: shelf.kept?.template });
  const { city, topic, items, made } = shelf.kept?.what ?? (await shelf.keep(house.database, files, () => furnish(house)));
  const maker = createMaker(house, city, topic, made);
  const clients = new Map<Actor, Client>();
  const ids = new Map<Actor, string>();
  const tokens = new Map<Actor, string>();
  for (const actor of ACTORS) {
    const [row] = await house.ownerSql<{ id: string }>('select id from users where username = $1', [actor.username]);
    const token = row && (await openSession(house.payload, house.ownerSql, row));
    if (row) ids.set(actor, row.id);
    if (token) tokens.set(actor, token);
    clients.set(actor, token ? house.withToken(token) : house);
  }
  return {
    house, city, maker, items, clients, ids, tokens,
    close: async () => {
      await house.close();
      rmSync(files, { recursive: true, force: true });
    },
  };
};
