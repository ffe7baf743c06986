// SPDX-License-Identifier: EUPL-1.2

import { startActions } from './actions';
import { startCreateForms } from './create-form';
import { startLevelling } from './levelling';
import { startLoadTables } from './load-table';
import { startMasterForms } from './master-form';
import { startUnitTables } from './unit-table';
import { startVariants } from './variant';

startMasterForms();
startCreateForms();
startActions();
startUnitTables();
startLevelling();
startLoadTables();
startVariants();
document.addEventListener('roadmap:undone', () => location.reload());
