// SPDX-License-Identifier: EUPL-1.2
import { attach } from '../shared/dom';
import { Board } from './board';

attach('board', (host) => {
  const board = new Board(host);
  return () => board.stop();
});
