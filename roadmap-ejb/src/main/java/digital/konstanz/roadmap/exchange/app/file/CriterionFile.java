// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app.file;

import java.math.BigDecimal;

/** A criterion of the utility analysis. */
public record CriterionFile(String id, String name, BigDecimal weight, String description) {}
