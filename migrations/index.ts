import * as migration_20261122_000000_house from './20261122_000000_house';
import * as migration_20261122_054846_notices from './20261122_054846_notices';
import * as migration_20261122_060754_doors from './20261122_060754_doors';
import * as migration_20261122_071241_published_order from './20261122_071241_published_order';
import * as migration_20261122_091222_kept_counts from './20261122_091222_kept_counts';

export const migrations = [
  {
    up: migration_20261122_000000_house.up,
    down: migration_20261122_000000_house.down,
    name: '20261122_000000_house',
  },
  {
    up: migration_20261122_054846_notices.up,
    down: migration_20261122_054846_notices.down,
    name: '20261122_054846_notices',
  },
  {
    up: migration_20261122_060754_doors.up,
    down: migration_20261122_060754_doors.down,
    name: '20261122_060754_doors',
  },
  {
    up: migration_20261122_071241_published_order.up,
    down: migration_20261122_071241_published_order.down,
    name: '20261122_071241_published_order',
  },
  {
    up: migration_20261122_091222_kept_counts.up,
    down: migration_20261122_091222_kept_counts.down,
    name: '20261122_091222_kept_counts'
  },
];
