// SPDX-License-Identifier: EUPL-1.2
import { attach } from '../shared/dom';
import { textsOf } from '../shared/texts';
import { wizard } from './wizard';

attach('import', (host) => wizard(host, textsOf(host)));
