// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio;

import digital.konstanz.roadmap.shared.Aggregate;
import digital.konstanz.roadmap.shared.Money;
import digital.konstanz.roadmap.shared.Percent;
import digital.konstanz.roadmap.shared.PlanDate;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import digital.konstanz.roadmap.shared.Texts;
import digital.konstanz.roadmap.shared.id.CriterionId;
import digital.konstanz.roadmap.shared.id.MeasureId;
import digital.konstanz.roadmap.shared.id.OwnFieldId;
import digital.konstanz.roadmap.shared.id.RoadmapId;
import digital.konstanz.roadmap.shared.id.UnitId;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What the city does: a measure, a project or an ongoing task. Begins as an idea, is proposed,
 * planned, released at gate G2, runs, reports and ends done or cancelled, see {@link LifeCycle}. As
 * long as it was never released nor reported it may be deleted; afterwards it is cancelled or
 * archived. Work packages, milestones and gates are plan items of their own below it.
 */
@Entity
@DiscriminatorValue("MEASURE")
public class Measure extends WorkItem implements Aggregate<MeasureState> {
  @Enumerated(EnumType.STRING)
  @Column(name = "measure_type")
  private MeasureType type;

  @Column(name = "aim")
  private String aim;

  @Column(name = "benefit")
  private String benefit;

  @Column(name = "closing_note")
  private String closingNote;

  @Column(name = "running_cost_per_year")
  private BigDecimal runningCostPerYear;

  @Embedded private MeasureColumns judgement;

  @Column(name = "board_rank")
  private Long boardRank;

  @OneToMany(mappedBy = "measure", cascade = CascadeType.ALL, orphanRemoval = true)
  private List<ReferenceEntry> references = new ArrayList<>();

  @OneToMany(mappedBy = "measure", cascade = CascadeType.ALL, orphanRemoval = true)
  private List<ScoreEntry> scores = new ArrayList<>();

  @OneToMany(mappedBy = "measure", cascade = CascadeType.ALL, orphanRemoval = true)
  private List<OwnFieldEntry> ownFields = new ArrayList<>();

  @OneToMany(mappedBy = "measure", cascade = CascadeType.ALL, orphanRemoval = true)
  private List<UnreadCellEntry> unreadCells = new ArrayList<>();

  @OneToMany(mappedBy = "measure", cascade = CascadeType.ALL, orphanRemoval = true)
  private List<StatusReport> reports = new ArrayList<>();

  protected Measure() {}

  /** A new idea. */
  public Measure(RoadmapId roadmap, String key, String title) {
    this(MeasureState.fresh(PlanItemState.fresh(roadmap.value(), key, title)));
  }

  /** The measure as it once was, for undo and import; the life cycle is not asked. */
  public Measure(MeasureState state) {
    super(state.item(), state.work());
    restoreMeasure(state);
  }

  @Override
  public PlanItemKind kind() {
    return PlanItemKind.MEASURE;
  }

  @Override
  public MeasureState state() {
    return new MeasureState(
        itemState(),
        workState(),
        type,
        aim,
        benefit,
        closingNote,
        runningCostPerYear == null ? null : new Money(runningCostPerYear).amount(),
        moscow(),
        wsjf(),
        screening(),
        boardRank(),
        allReferences(),
        scores.stream().collect(ChildRows.byKey(ScoreEntry::partKey, ScoreEntry::score)),
        ownFields.stream().collect(ChildRows.byKey(OwnFieldEntry::partKey, OwnFieldEntry::text)),
        unreadCells(),
        reports().stream().map(StatusReport::state).toList());
  }

  @Override
  public void restore(MeasureState state) {
    restoreItem(state.item());
    restoreWork(state.work());
    restoreMeasure(state);
  }

  private void restoreMeasure(MeasureState state) {
    this.type = state.type();
    factSheet(
        new FactTexts(
            state.work().description(), state.aim(), state.benefit(), state.closingNote()));
    runAtCost(Money.ofNullable(state.runningCostPerYear()));
    judge(state.moscow(), state.wsjf(), state.screening());
    rankOnBoard(state.boardRank());
    replaceReferences(state.references());
    replaceScores(state.scores());
    replaceOwnFields(state.ownFields());
    keepUnread(state.unreadCells());
    replaceReports(state.reports());
  }

  public void become(MeasureType newType) {
    this.type = newType;
  }

  /** Replaces the prose of the fact sheet. */
  public void factSheet(FactTexts texts) {
    describe(texts.description());
    this.aim = texts.aim();
    this.benefit = texts.benefit();
    this.closingNote = texts.closingNote();
  }

  /** Per year in operation; null for unknown. */
  public void runAtCost(Money perYear) {
    this.runningCostPerYear = perYear == null ? null : perYear.amount();
  }

  /** Replaces need, estimates and screening; need may be null. */
  public void judge(Moscow moscow, Wsjf wsjf, Screening screening) {
    this.judgement = new MeasureColumns(moscow, wsjf, screening);
  }

  public void rankOnBoard(long rank) {
    this.boardRank = rank;
  }

  /** Replaces the references of one kind; a target named twice counts once, first place wins. */
  public void refer(ReferenceKind kind, List<UUID> targets) {
    Map<ReferenceKind, List<UUID>> all = new EnumMap<>(ReferenceKind.class);
    all.putAll(allReferences());
    all.put(kind, targets);
    replaceReferences(all);
  }

  private void replaceReferences(Map<ReferenceKind, List<UUID>> targets) {
    Map<ReferenceEntry.Target, Integer> wanted = new HashMap<>();
    targets.forEach(
        (kind, ids) -> {
          List<UUID> distinct = List.copyOf(new LinkedHashSet<>(ids));
          for (int position = 0; position < distinct.size(); position++) {
            wanted.put(new ReferenceEntry.Target(kind, distinct.get(position)), position);
          }
        });
    touchIf(ChildRows.replace(references, wanted, added -> new ReferenceEntry(this, added)));
  }

  /**
   * Replaces the agreed scores, 0 to 10 (10 = best).
   *
   * @throws RuleViolatedException {@code score.out-of-range}
   */
  public void score(Map<CriterionId, Integer> agreed) {
    replaceScores(
        agreed.entrySet().stream()
            .collect(Collectors.toMap(e -> e.getKey().value(), Map.Entry::getValue)));
  }

  private void replaceScores(Map<UUID, Integer> agreed) {
    agreed.values().stream()
        .filter(value -> value < 0 || value > 10)
        .findFirst()
        .ifPresent(
            value -> {
              throw RuleViolatedException.at("scores", "score.out-of-range", value);
            });
    touchIf(ChildRows.replace(scores, agreed, id -> new ScoreEntry(this, id)));
  }

  /** Sets one own field to a text in the form of {@link OwnField#read}; null clears it. */
  public void fill(OwnFieldId field, String value) {
    Map<UUID, String> all = new TreeMap<>();
    ownFields.forEach(row -> all.put(row.partKey(), row.text()));
    all.remove(field.value());
    String kept = Texts.optional("fields", value, 10_000);
    if (kept != null) {
      all.put(field.value(), kept);
    }
    replaceOwnFields(all);
  }

  private void replaceOwnFields(Map<UUID, String> values) {
    touchIf(ChildRows.replace(ownFields, values, id -> new OwnFieldEntry(this, id)));
  }

  /** Replaces the texts of imported cells that could not be read, by column header. */
  public void keepUnread(Map<String, String> texts) {
    touchIf(ChildRows.replace(unreadCells, texts, column -> new UnreadCellEntry(this, column)));
  }

  /**
   * Takes the next step of life; a done measure is at 100 percent.
   *
   * @throws RuleViolatedException as {@link LifeCycle#require}
   */
  public void change(StatusChange change) {
    LifeCycle.require(
        facts(change.reachedGates()), change.target(), change.reason(), change.overrideReason());
    enter(change.target(), change.reason());
    if (change.target() == MeasureStatus.DONE) {
      progressed(new Percent(100));
    }
  }

  public LifeCycleFacts facts(Set<String> reachedGates) {
    return new LifeCycleFacts(
        status(),
        dates().plannedRange().isPresent(),
        leadUnit() != null || leadExternal() != null,
        reachedGates);
  }

  /**
   * Adds a report. A forecast end and a progress in it become those of the measure; the sequence
   * number follows from the reports of the same day.
   */
  public StatusReport report(StatusReportState state) {
    int sequence = (int) reports.stream().filter(r -> r.date().equals(state.date())).count();
    StatusReport report = new StatusReport(this, state.withSequence(sequence));
    reports.add(report);
    PlanDate forecastEnd = report.forecastEnd();
    if (forecastEnd != null && isNewest(report)) {
      forecast(dates().forecastStart(), forecastEnd);
    }
    if (state.progress() != null && isNewest(report)) {
      progressed(new Percent(state.progress()));
    }
    touch();
    return report;
  }

  private boolean isNewest(StatusReport report) {
    return latestReport().filter(latest -> latest == report).isPresent();
  }

  private void replaceReports(List<StatusReportState> wanted) {
    boolean removed = reports.removeIf(report -> !wanted.contains(report.state()));
    Set<UUID> kept = reports.stream().map(StatusReport::id).collect(Collectors.toSet());
    List<StatusReport> missing =
        wanted.stream()
            .filter(state -> !kept.contains(state.id()))
            .map(state -> new StatusReport(this, state))
            .toList();
    touchIf(reports.addAll(missing) || removed);
  }

  /**
   * Into the recycle bin.
   *
   * @throws RuleViolatedException a conflict {@code measure.not-a-draft} once it was released or
   *     reported
   */
  @Override
  public void recycle(Instant when) {
    if (!status().isDraft() || !reports.isEmpty()) {
      throw RuleViolatedException.forbiddenByState("measure.not-a-draft", key(), status());
    }
    super.recycle(when);
  }

  private void touchIf(boolean changed) {
    if (changed) {
      touch();
    }
  }

  public MeasureId id() {
    return new MeasureId(uuid());
  }

  public MeasureType type() {
    return type;
  }

  public FactTexts factTexts() {
    return new FactTexts(description(), aim, benefit, closingNote);
  }

  public Money runningCostPerYear() {
    return Money.ofNullable(runningCostPerYear);
  }

  public Moscow moscow() {
    return judgement == null ? null : judgement.moscow();
  }

  public Wsjf wsjf() {
    return judgement == null ? Wsjf.UNKNOWN : judgement.wsjf();
  }

  public Screening screening() {
    return judgement == null ? Screening.UNKNOWN : judgement.screening();
  }

  public long boardRank() {
    return boardRank == null ? 0 : boardRank;
  }

  /** In the order given. */
  public List<UUID> references(ReferenceKind kind) {
    return references.stream()
        .filter(row -> row.kind() == kind)
        .sorted(Comparator.comparingInt(ReferenceEntry::position))
        .map(ReferenceEntry::targetId)
        .toList();
  }

  private Map<ReferenceKind, List<UUID>> allReferences() {
    Map<ReferenceKind, List<UUID>> all = new EnumMap<>(ReferenceKind.class);
    references.forEach(row -> all.computeIfAbsent(row.kind(), this::references));
    return all;
  }

  public List<UnitId> involvedUnits() {
    return references(ReferenceKind.INVOLVED_UNIT).stream().map(UnitId::new).toList();
  }

  public Map<CriterionId, Integer> scores() {
    return scores.stream()
        .collect(Collectors.toMap(row -> new CriterionId(row.partKey()), ScoreEntry::score));
  }

  public Map<OwnFieldId, String> ownFields() {
    return ownFields.stream()
        .collect(Collectors.toMap(row -> new OwnFieldId(row.partKey()), OwnFieldEntry::text));
  }

  /** By column header. */
  public Map<String, String> unreadCells() {
    return unreadCells.stream()
        .collect(ChildRows.byKey(UnreadCellEntry::partKey, UnreadCellEntry::text));
  }

  /** Oldest first. */
  public List<StatusReport> reports() {
    return reports.stream()
        .sorted(Comparator.comparing(StatusReport::date).thenComparing(StatusReport::sequence))
        .toList();
  }

  /** Whether any report says why it ends later; a later one without a reason takes none back. */
  public boolean isExplained() {
    return reports.stream().anyMatch(report -> report.state().slipReason() != null);
  }

  public Optional<StatusReport> latestReport() {
    return reports.stream()
        .max(Comparator.comparing(StatusReport::date).thenComparing(StatusReport::sequence));
  }
}
