import * as migration_20261124_003006_initial from './20261124_003006_initial';
import * as migration_20261124_232733_shoppers_merchants_and_products from './20261124_232733_shoppers_merchants_and_products';
import * as migration_20261128_213638_square_cuts from './20261128_213638_square_cuts';

export const migrations = [
  {
    up: migration_20261124_003006_initial.up,
    down: migration_20261124_003006_initial.down,
    name: '20261124_003006_initial',
  },
  {
    up: migration_20261124_232733_shoppers_merchants_and_products.up,
    down: migration_20261124_232733_shoppers_merchants_and_products.down,
    name: '20261124_232733_shoppers_merchants_and_products',
  },
  {
    up: migration_20261128_213638_square_cuts.up,
    down: migration_20261128_213638_square_cuts.down,
    name: '20261128_213638_square_cuts'
  },
];
