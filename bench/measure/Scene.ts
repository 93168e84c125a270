import type { SyntheticCity } from '../city/SyntheticCity';
import type { BenchDatabase, BenchPostgres } from '../database/openBenchPostgres';
import type { Askers } from './scenarios';
import type { BenchServer } from './servers';

/** One city with the servers that answer from it. */
export type Scene = {
  postgres: BenchPostgres;
  database: BenchDatabase;
  city: SyntheticCity;
  product: BenchServer;
  bare: BenchServer;
  hello: BenchServer;
  askers: Askers;
  /** Somebody no server has seen yet, so that what is asked only once is seen as well. */
  stranger: Askers['readers'][number];
};
