// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app.file;

import java.util.List;

/** A risk. */
public record RiskFile(
    String id,
    String title,
    Integer probability,
    Integer impact,
    List<String> measures,
    String response) {}
