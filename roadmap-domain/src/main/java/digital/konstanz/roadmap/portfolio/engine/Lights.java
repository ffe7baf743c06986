// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.engine;

import digital.konstanz.roadmap.shared.Rag;

/** One light each, null = not known; {@code overall} is never null. */
public record Lights(Rag time, Rag cost, Rag progress, Rag overall) {}
