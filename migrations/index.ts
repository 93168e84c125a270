import * as house from './20261122_000000_house';

export const migrations = [{ up: house.up, down: house.down, name: '20261122_000000_house' }];
