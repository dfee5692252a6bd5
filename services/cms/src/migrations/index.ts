import * as migration_20261124_003006_initial from './20261124_003006_initial';
import * as migration_20261124_223737_product_page from './20261124_223737_product_page';

export const migrations = [
  {
    up: migration_20261124_003006_initial.up,
    down: migration_20261124_003006_initial.down,
    name: '20261124_003006_initial',
  },
  {
    up: migration_20261124_223737_product_page.up,
    down: migration_20261124_223737_product_page.down,
    name: '20261124_223737_product_page'
  },
];
