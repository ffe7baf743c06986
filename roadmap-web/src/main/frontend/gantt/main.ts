// SPDX-License-Identifier: EUPL-1.2

import { attach } from '../shared/dom';

attach('gantt', () => () => undefined);
