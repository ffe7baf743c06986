// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.reporting.app;

import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.app.Callers;
import digital.konstanz.roadmap.identity.app.Performs;
import digital.konstanz.roadmap.reporting.persistence.SheetFacts;
import digital.konstanz.roadmap.reporting.persistence.SheetQuery;
import digital.konstanz.roadmap.shared.NotFoundException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** The fact sheet of a measure (Maßnahmensteckbrief) and its history. */
@Stateless
public class FactSheetService {

  private SheetQuery query;
  private FactSheetAssembly assembly;

  @Inject
  public void setQuery(SheetQuery query) {
    this.query = query;
  }

  @Inject
  public void setAssembly(FactSheetAssembly assembly) {
    this.assembly = assembly;
  }

  /**
   * @throws NotFoundException also for what the caller may not read
   */
  @Performs(Operation.MEASURE_READ)
  public FactSheetDetails sheet(String key) {
    SheetFacts facts = visible(key);
    return assembly.details(facts, query.parts(key), query.items(key), query.reports(key));
  }

  /**
   * Newest first, at most 200 entries.
   *
   * @throws NotFoundException also for what the caller may not read
   */
  @Performs(Operation.MEASURE_READ)
  public List<HistoryRow> history(String key) {
    boolean money = Callers.may(Operation.MEASURE_READ_BUDGET, visible(key).target());
    return query.history(key).stream().map(change -> HistoryReading.row(change, money)).toList();
  }

  private SheetFacts visible(String key) {
    return query
        .measure(key)
        .filter(facts -> Callers.may(Operation.MEASURE_READ, facts.target()))
        .orElseThrow(() -> new NotFoundException("measure", key));
  }
}
