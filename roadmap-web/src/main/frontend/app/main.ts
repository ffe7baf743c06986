// SPDX-License-Identifier: EUPL-1.2

import { textsOf } from '../shared/texts';
import { startComments } from './comments-start';
import { startCopy } from './copy';
import { startCreation } from './create';
import { startDrawer } from './drawer';
import { startJump } from './jump';
import { sayWhatWasDone } from './later';
import { startMenus } from './menus';
import { startPreferences } from './preferences';
import { startRecycling } from './recycle';
import { startReportForms } from './report-form';
import { startRules } from './rules';
import { startSession } from './session';
import { startSheetForms } from './sheet-form';
import { startUndo } from './undo';

const texts = textsOf(document.body);

startPreferences();
startMenus();
startCopy();
startJump(texts);
startUndo(texts);
startSession(texts);
startReportForms();
startSheetForms();
startDrawer(texts);
startCreation();
startRecycling(texts);
startRules();
startComments();
sayWhatWasDone();
