// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.feasibility.persistence;

import digital.konstanz.roadmap.feasibility.engine.RequiredMeasure;
import digital.konstanz.roadmap.identity.Target;

/** A required measure and what permission needs to know about it. */
public record RequiredFacts(RequiredMeasure measure, Target target) {}
