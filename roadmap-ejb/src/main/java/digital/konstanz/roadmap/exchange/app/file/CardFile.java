// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app.file;

import java.util.List;

/** A card. */
public record CardFile(String id, String field, String text, List<String> measures) {}
