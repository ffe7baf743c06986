// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.architecture.offenders.portfolio.engine;

import jakarta.persistence.EntityManager;

/** An engine that knows a framework. */
public record EngineWithDatabase(EntityManager entities) {}
