// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.prioritisation.persistence;

import digital.konstanz.roadmap.identity.Target;
import digital.konstanz.roadmap.portfolio.Wsjf;

/** What rankings need of a measure. */
public record RankedMeasure(String key, Target target, Wsjf wsjf) {}
