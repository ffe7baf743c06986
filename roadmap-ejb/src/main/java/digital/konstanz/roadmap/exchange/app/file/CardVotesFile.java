// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app.file;

import java.util.List;

/** The dots of one participant, a card may stand several times. */
public record CardVotesFile(String participant, List<String> items) {}
