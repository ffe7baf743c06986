// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.prioritisation.web;

import digital.konstanz.roadmap.prioritisation.app.CriteriaDetails;
import digital.konstanz.roadmap.prioritisation.app.CriteriaDetails.CriterionDetails;
import digital.konstanz.roadmap.prioritisation.app.CriteriaService;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/** The criteria with their weights. */
@Named
@RequestScoped
public class CriteriaView {

  @Inject private CriteriaService service;

  private CriteriaDetails details;

  @PostConstruct
  void read() {
    details = service.criteria();
  }

  public CriteriaDetails getDetails() {
    return details;
  }

  public List<Map.Entry<String, CriterionDetails>> getCriteria() {
    return List.copyOf(details.criteria().entrySet());
  }
}
