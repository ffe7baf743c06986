// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.legal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

@Embeddable
class LegalDeadlineRow {
  @Column(name = "deadline_date")
  private LocalDate date;

  @Column(name = "what")
  private String what;

  @Column(name = "binding_for_city")
  private boolean binding;

  protected LegalDeadlineRow() {}

  LegalDeadlineRow(LegalDeadline deadline) {
    date = deadline.date();
    what = deadline.what();
    binding = deadline.binding();
  }

  LegalDeadline value() {
    return new LegalDeadline(date, what, binding);
  }
}
