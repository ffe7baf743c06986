// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app.file;

import digital.konstanz.roadmap.portfolio.OwnFieldType;
import java.util.List;

/**
 * A field that the city added to its measures.
 *
 * @param retired true when it is no longer offered; absent otherwise
 */
public record OwnFieldFile(String name, OwnFieldType type, List<String> choices, Boolean retired) {}
