// SPDX-License-Identifier: EUPL-1.2

import { textsOf } from '../shared/texts';
import { startJump } from './jump';
import { startMenus } from './menus';
import { startPreferences } from './preferences';
import { startReportForms } from './report-form';
import { startSession } from './session';
import { startUndo } from './undo';

const texts = textsOf(document.body);

startPreferences();
startMenus();
startJump(texts);
startUndo(texts);
startSession(texts);
startReportForms();
