// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.legal;

import digital.konstanz.roadmap.shared.Aggregate;
import digital.konstanz.roadmap.shared.id.LegalDriverId;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A law, regulation or ordinance that drives the roadmap. It belongs to the city, so that all
 * roadmaps see the same deadlines. It is entered or imported, checked against its source, amended
 * when the law changes, and never deleted while a measure names it.
 */
@Entity
@Table(name = "legal_driver")
public class LegalDriver implements Aggregate<LegalDriverState> {
  @Id private UUID id;
  @Version private long version;

  @Column(name = "obj_key")
  private String key;

  private String name;
  private String citation;

  @Enumerated(EnumType.STRING)
  @Column(name = "legal_level")
  private LegalLevel level;

  @Column(name = "in_force")
  private LocalDate inForce;

  private String requires;

  @Enumerated(EnumType.STRING)
  @Column(name = "applies_to_city")
  private Applicability appliesToCity;

  @Enumerated(EnumType.STRING)
  private Verification verification;

  @Column(name = "source_note")
  private String source;

  @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
  @JoinColumn(name = "driver_id")
  @OrderColumn(name = "position_number")
  private List<LegalDeadlineRow> deadlines = new ArrayList<>();

  protected LegalDriver() {}

  public LegalDriver(LegalDriverId id, LegalDriverState state) {
    this.id = id.value();
    restore(state);
  }

  @Override
  public UUID uuid() {
    return id;
  }

  public LegalDriverId id() {
    return new LegalDriverId(id);
  }

  @Override
  public long version() {
    return version;
  }

  @Override
  public String key() {
    return key;
  }

  public String name() {
    return name;
  }

  public List<LegalDeadline> deadlines() {
    return deadlines.stream().map(LegalDeadlineRow::value).toList();
  }

  /** The deadlines that bind the city and lie after this day. */
  public List<LegalDeadline> bindingAfter(LocalDate day) {
    return deadlines().stream().filter(d -> d.binding() && d.date().isAfter(day)).toList();
  }

  @Override
  public LegalDriverState state() {
    return new LegalDriverState(
        key,
        name,
        citation,
        level,
        inForce,
        deadlines(),
        requires,
        appliesToCity,
        verification,
        source);
  }

  @Override
  public final void restore(LegalDriverState state) {
    key = state.key();
    name = state.name();
    citation = state.citation();
    level = state.level();
    inForce = state.inForce();
    requires = state.requires();
    appliesToCity = state.appliesToCity();
    verification = state.verification();
    source = state.source();
    if (!deadlines().equals(state.deadlines())) {
      deadlines.clear();
      state.deadlines().forEach(deadline -> deadlines.add(new LegalDeadlineRow(deadline)));
    }
  }
}
