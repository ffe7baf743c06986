// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app.whole;

import digital.konstanz.roadmap.exchange.app.file.FieldFile;
import digital.konstanz.roadmap.exchange.app.file.FocalPointFile;
import digital.konstanz.roadmap.exchange.app.file.GoalFile;
import digital.konstanz.roadmap.exchange.app.file.GrantFile;
import digital.konstanz.roadmap.exchange.app.file.MetaFile;
import digital.konstanz.roadmap.exchange.app.file.OwnFieldFile;
import digital.konstanz.roadmap.exchange.app.file.RoadmapFile;
import digital.konstanz.roadmap.exchange.app.file.StatusQuoFile;
import digital.konstanz.roadmap.exchange.app.file.VisionFile;
import digital.konstanz.roadmap.exchange.app.file.WorkshopFile;
import digital.konstanz.roadmap.exchange.integration.RoadmapFileWriter;
import digital.konstanz.roadmap.portfolio.FundingGrant;
import digital.konstanz.roadmap.portfolio.OwnField;
import digital.konstanz.roadmap.portfolio.RoadmapState;
import digital.konstanz.roadmap.scheduling.CalendarSettings;
import digital.konstanz.roadmap.strategy.FieldOfAction;
import digital.konstanz.roadmap.strategy.FocalPoint;
import digital.konstanz.roadmap.strategy.FocalPointState;
import digital.konstanz.roadmap.strategy.StatusQuoEntry;
import digital.konstanz.roadmap.strategy.StatusQuoState;
import digital.konstanz.roadmap.strategy.StrategicGoal;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * The file of a whole roadmap: sorted by manual order or key, so that equal contents give equal
 * files. Accounts are never part of it.
 */
public final class RoadmapExport {

  static final String SCHEMA = "konstanz-digital-roadmap";

  private final SeenContents seen;
  private final RoadmapContents contents;
  private final Keys keys;

  public RoadmapExport(SeenContents seen) {
    this.seen = seen;
    this.contents = seen.contents();
    this.keys = new Keys(contents);
  }

  /** Whether the roadmap has more than the file. */
  public boolean partial() {
    return seen.partial();
  }

  public RoadmapFile file() {
    CityExport city = new CityExport(contents.city(), keys);
    ServicesExport services = new ServicesExport(contents, keys);
    ResultsExport results = new ResultsExport(contents, keys);
    List<WorkshopFile> workshops = results.workshops();
    return new RoadmapFile(
        meta(),
        vision(),
        goals(),
        fields(),
        focalPoints(),
        city.departments(),
        services.conditions(),
        city.drivers(),
        services.proposals(),
        services.processes(),
        services.onlineServices(),
        city.criteria(),
        city.gates(),
        orNull(ownFields()),
        new MeasureExport(contents, keys).measures(),
        results.scenarios(),
        city.committees(),
        city.rules(),
        results.decisions(),
        workshops.isEmpty() ? null : workshops.get(0),
        workshops.size() < 2 ? null : workshops.subList(1, workshops.size()),
        results.kpis(),
        results.risks(),
        city.cycles(),
        city.envelopes(),
        orNull(BaselineExport.of(contents.baselines(), seen::shows)),
        orNull(statusQuo()),
        orNull(grants()),
        orNull(city.closingDays()),
        city.houseRules());
  }

  /** Sections that came later are left out when they are empty. */
  static <T> List<T> orNull(List<T> list) {
    return list == null || list.isEmpty() ? null : list;
  }

  private MetaFile meta() {
    RoadmapState roadmap = contents.roadmap().state();
    MetaFile kept = RoadmapFileWriter.head(roadmap.metaJson());
    MetaFile head = kept == null ? EMPTY : kept;
    CalendarSettings calendar = contents.city().calendar();
    return new MetaFile(
        head.schema() == null ? SCHEMA : head.schema(),
        1,
        null,
        roadmap.key(),
        roadmap.keyPrefix(),
        roadmap.title(),
        roadmap.disclaimer(),
        head.inspiredBy(),
        head.license(),
        head.language(),
        roadmap.asOf(),
        head.planFrom(),
        head.planTo(),
        head.version(),
        head.currency() == null ? "EUR" : head.currency(),
        calendar == null ? head.calendar() : calendar.land(),
        calendar == null ? head.hoursPerPersonDay() : calendar.hoursPerDay(),
        head.scales(),
        head.notes(),
        head.functions(),
        partial() ? true : null);
  }

  private static final MetaFile EMPTY =
      new MetaFile(
          null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
          null, null, null, null, null, null);

  private VisionFile vision() {
    return contents.vision() == null
        ? null
        : new VisionFile(contents.vision().text(), contents.vision().horizon());
  }

  private List<GoalFile> goals() {
    return contents.goals().stream()
        .map(StrategicGoal::state)
        .map(goal -> new GoalFile(goal.key(), goal.title(), goal.description()))
        .toList();
  }

  private List<FieldFile> fields() {
    return contents.fields().stream()
        .map(FieldOfAction::state)
        .map(
            field ->
                new FieldFile(
                    field.key(),
                    field.title(),
                    field.dimensions(),
                    keys.keys(field.goalIds()),
                    field.description()))
        .toList();
  }

  private List<FocalPointFile> focalPoints() {
    List<UUID> fields = contents.fields().stream().map(FieldOfAction::uuid).toList();
    return contents.focalPoints().stream()
        .map(FocalPoint::state)
        .sorted(
            Comparator.comparingInt((FocalPointState point) -> fields.indexOf(point.fieldId()))
                .thenComparing(FocalPointState::sortOrder)
                .thenComparing(FocalPointState::key))
        .map(
            point ->
                new FocalPointFile(
                    point.key(), keys.key(point.fieldId()), point.title(), point.description()))
        .toList();
  }

  private List<OwnFieldFile> ownFields() {
    return contents.ownFields().stream()
        .map(OwnField::state)
        .map(
            field ->
                new OwnFieldFile(
                    field.name(),
                    field.type(),
                    orNull(field.choices()),
                    field.retired() ? true : null))
        .toList();
  }

  private List<StatusQuoFile> statusQuo() {
    return contents.statusQuo().stream()
        .map(StatusQuoEntry::state)
        .sorted(
            Comparator.comparing((StatusQuoState entry) -> keys.key(entry.fieldId()))
                .thenComparing(StatusQuoState::dimension)
                .thenComparing(StatusQuoState::assessedOn))
        .map(
            entry ->
                new StatusQuoFile(
                    keys.key(entry.fieldId()),
                    entry.dimension(),
                    entry.text(),
                    entry.maturityLevel(),
                    StrategyPlanner.HOUSE_SCALE.equals(entry.maturityModel())
                        ? null
                        : entry.maturityModel(),
                    entry.assessedOn()))
        .toList();
  }

  private List<GrantFile> grants() {
    return contents.grants().stream()
        .map(FundingGrant::state)
        .map(
            grant -> {
              List<String> measures = keys.keys(grant.measureIds());
              boolean one = measures.size() == 1;
              return new GrantFile(
                  grant.key(),
                  grant.title(),
                  grant.programme(),
                  one ? measures.get(0) : null,
                  one ? null : orNull(measures),
                  grant.amount(),
                  grant.grantedOn(),
                  grant.validUntil(),
                  grant.proofDue(),
                  grant.note());
            })
        .toList();
  }
}
