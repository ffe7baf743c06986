// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app.file;

import digital.konstanz.roadmap.strategy.Dimension;
import java.util.List;

/** A field of action. */
public record FieldFile(
    String id, String title, List<Dimension> dimensions, List<String> goals, String description) {}
