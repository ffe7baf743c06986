// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.legal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

@Entity
@Table(name = "legal_deadline")
class LegalDeadlineRow {
  @Id private UUID id;

  @Column(name = "deadline_date")
  private LocalDate date;

  @Column(name = "what")
  private String what;

  @Column(name = "binding_for_city")
  private boolean binding;

  protected LegalDeadlineRow() {}

  LegalDeadlineRow(LegalDeadline deadline) {
    id = UUID.randomUUID();
    date = deadline.date();
    what = deadline.what();
    binding = deadline.binding();
  }

  LegalDeadline value() {
    return new LegalDeadline(date, what, binding);
  }
}
