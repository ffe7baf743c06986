// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.web;

import digital.konstanz.roadmap.portfolio.SlipCategory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;

/** What a reason for a later end can be about. */
@Named("slipChoices")
@ApplicationScoped
public class SlipChoices {

  public List<SlipCategory> getAll() {
    return List.of(SlipCategory.values());
  }
}
