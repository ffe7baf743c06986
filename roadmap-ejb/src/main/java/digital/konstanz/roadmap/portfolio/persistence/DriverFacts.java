// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.persistence;

import java.util.List;

/** A legal driver with its deadlines, by date. */
public record DriverFacts(String key, String title, List<DriverDeadline> deadlines) {}
