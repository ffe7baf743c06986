// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app.file;

import java.util.List;

/** An application scenario. */
public record ScenarioFile(
    String id,
    String title,
    List<String> actors,
    List<String> steps,
    List<String> requiredMeasures,
    FeasibilityFile feasibility) {}
