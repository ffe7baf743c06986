// SPDX-License-Identifier: EUPL-1.2

import { attach } from '../shared/dom';
import { MeasureTable } from './table';

attach('table', (host) => {
  const table = new MeasureTable(host);
  return () => table.stop();
});
