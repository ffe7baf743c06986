// SPDX-License-Identifier: EUPL-1.2

import { startActions } from './actions';
import { startCreateForms } from './create-form';
import { startLevelling } from './levelling';
import { startMasterForms } from './master-form';
import { startUnitTables } from './unit-table';

startMasterForms();
startCreateForms();
startActions();
startUnitTables();
startLevelling();
document.addEventListener('roadmap:undone', () => location.reload());
