// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.prioritisation.rest;

import java.math.BigDecimal;
import java.util.List;

/** Pairwise comparisons, rows of cells. */
public record AhpQuestion(List<List<BigDecimal>> matrix) {}
