import * as migration_20261124_003006_initial from './20261124_003006_initial';
import * as migration_20261124_221510_shoppers_voices from './20261124_221510_shoppers_voices';

export const migrations = [
  {
    up: migration_20261124_003006_initial.up,
    down: migration_20261124_003006_initial.down,
    name: '20261124_003006_initial',
  },
  {
    up: migration_20261124_221510_shoppers_voices.up,
    down: migration_20261124_221510_shoppers_voices.down,
    name: '20261124_221510_shoppers_voices'
  },
];
