// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.reporting.app;

import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.scheduling.app.PlanFactsSource;
import digital.konstanz.roadmap.scheduling.engine.PlanFacts;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Plan, money, deadlines, scenarios and capacities from where the findings read them. */
@Dependent
public class ReportedPlanFacts implements PlanFactsSource {

  private PlanReading reading;

  @Inject
  public void setReading(PlanReading reading) {
    this.reading = reading;
  }

  @Override
  public PlanFacts of(String roadmap) {
    return reading
        .read(roadmap, Operation.MEASURE_READ)
        .beforeChange(PlanReading.facts(reading.deadlines()));
  }
}
