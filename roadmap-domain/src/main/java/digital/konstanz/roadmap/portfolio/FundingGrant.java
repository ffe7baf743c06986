// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio;

import digital.konstanz.roadmap.shared.Aggregate;
import digital.konstanz.roadmap.shared.Money;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import digital.konstanz.roadmap.shared.Texts;
import digital.konstanz.roadmap.shared.id.MeasureId;
import digital.konstanz.roadmap.shared.id.RoadmapId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;

/** Money from outside (Fördermittel) for one or more measures, with its deadlines. */
@Entity
@Table(name = "funding_grant")
public class FundingGrant implements Aggregate<FundingGrantState> {
  @Id
  @Column(name = "id")
  private UUID id;

  @Column(name = "obj_key")
  private String key;

  @Column(name = "roadmap_id")
  private UUID roadmapId;

  @Column(name = "title")
  private String title;

  @Column(name = "programme")
  private String programme;

  @Column(name = "amount")
  private BigDecimal amount;

  @Column(name = "granted_on")
  private LocalDate grantedOn;

  @Column(name = "valid_until")
  private LocalDate validUntil;

  @Column(name = "proof_due")
  private LocalDate proofDue;

  @Column(name = "note")
  private String note;

  @ElementCollection
  @CollectionTable(name = "funding_grant_measure", joinColumns = @JoinColumn(name = "grant_id"))
  @Column(name = "measure_id")
  @OrderColumn(name = "list_position")
  private List<UUID> measureIds = new ArrayList<>();

  @Column(name = "revision")
  private long revision;

  @Version
  @Column(name = "version")
  private long version;

  protected FundingGrant() {}

  /**
   * @throws RuleViolatedException {@code funding-grant.negative}, {@code dates.reversed}
   */
  public FundingGrant(FundingGrantState state) {
    this.id = state.id();
    this.key = Texts.required("key", state.key(), 100);
    this.roadmapId = state.roadmapId();
    restore(state);
  }

  @Override
  public FundingGrantState state() {
    return new FundingGrantState(
        id,
        key,
        roadmapId,
        title,
        programme,
        amount().amount(),
        grantedOn,
        validUntil,
        proofDue,
        note,
        List.copyOf(measureIds));
  }

  @Override
  public final void restore(FundingGrantState state) {
    Money money = new Money(state.amount());
    if (money.isNegative()) {
      throw RuleViolatedException.at("amount", "funding-grant.negative", key, money);
    }
    if (state.grantedOn() != null
        && state.validUntil() != null
        && state.validUntil().isBefore(state.grantedOn())) {
      throw RuleViolatedException.at(
          "validUntil", "dates.reversed", state.grantedOn(), state.validUntil());
    }
    this.title = Texts.required("title", state.title(), 500);
    this.programme = Texts.optional("programme", state.programme(), 500);
    this.amount = money.amount();
    this.grantedOn = state.grantedOn();
    this.validUntil = state.validUntil();
    this.proofDue = state.proofDue();
    this.note = Texts.optional("note", state.note(), 10_000);
    List<UUID> distinct = new ArrayList<>(new LinkedHashSet<>(state.measureIds()));
    if (!distinct.equals(measureIds)) {
      measureIds.clear();
      measureIds.addAll(distinct);
      revision++;
    }
  }

  @Override
  public UUID uuid() {
    return id;
  }

  @Override
  public String key() {
    return key;
  }

  @Override
  public long version() {
    return version;
  }

  public RoadmapId roadmap() {
    return new RoadmapId(roadmapId);
  }

  public String title() {
    return title;
  }

  public Money amount() {
    return new Money(amount);
  }

  public List<MeasureId> measures() {
    return measureIds.stream().map(MeasureId::new).toList();
  }
}
