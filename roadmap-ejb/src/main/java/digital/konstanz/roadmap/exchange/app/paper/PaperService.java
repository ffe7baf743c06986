// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app.paper;

import digital.konstanz.roadmap.exchange.app.DemoMark;
import digital.konstanz.roadmap.exchange.app.ExportedFile;
import digital.konstanz.roadmap.exchange.app.paper.PaperAssembly.Surroundings;
import digital.konstanz.roadmap.exchange.engine.PaperPlan;
import digital.konstanz.roadmap.exchange.engine.PaperWords;
import digital.konstanz.roadmap.exchange.integration.PaperFiles;
import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.app.Performs;
import digital.konstanz.roadmap.platform.BusinessDay;
import digital.konstanz.roadmap.platform.config.Configuration;
import digital.konstanz.roadmap.portfolio.Roadmap;
import digital.konstanz.roadmap.portfolio.app.TimelineWords;
import digital.konstanz.roadmap.portfolio.app.TimelineWordsService;
import digital.konstanz.roadmap.scheduling.Baseline;
import digital.konstanz.roadmap.scheduling.BaselineRepository;
import digital.konstanz.roadmap.scheduling.BaselineStatus;
import digital.konstanz.roadmap.shared.NotFoundException;
import digital.konstanz.roadmap.shared.WorkingCalendars;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * The timeline on paper: reads what the caller may see and draws it. Without a transaction, so that
 * no connection waits for the drawing.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PaperService {
  private static final Map<String, String> MEDIA_TYPES =
      Map.of("pdf", "application/pdf", "svg", "image/svg+xml", "png", "image/png");

  private static final DrawingPlaces PLACES = new DrawingPlaces(Duration.ofSeconds(5));

  private PlanSource plans;
  private TimelineWordsService units;
  private BaselineRepository baselines;
  private WorkingCalendars calendars;
  private BusinessDay businessDay;

  @Inject
  void setPlans(PlanSource plans) {
    this.plans = plans;
  }

  @Inject
  void setUnits(TimelineWordsService units) {
    this.units = units;
  }

  @Inject
  void setBaselines(BaselineRepository baselines) {
    this.baselines = baselines;
  }

  @Inject
  void setCalendars(WorkingCalendars calendars) {
    this.calendars = calendars;
  }

  @Inject
  void setBusinessDay(BusinessDay businessDay) {
    this.businessDay = businessDay;
  }

  /**
   * The file.
   *
   * @throws NotFoundException the roadmap does not exist
   * @throws digital.konstanz.roadmap.shared.TooManyRequestsException {@code paper.busy}
   */
  @Performs(Operation.PLAN_EXPORT)
  public ExportedFile file(PaperOrder order, PaperWords words) {
    PlanSource.Read read = plans.read(order.roadmap(), order.baseline());
    boolean demo = Configuration.current().demo();
    PaperPlan plan =
        new PaperAssembly(order, read.plan(), around(read.roadmap(), order, words), words).plan();
    byte[] content =
        PLACES.draw(
            () -> PaperFiles.write(plan, order.wish(), words, order.format(), order.language()));
    return new ExportedFile(
        DemoMark.name(order.roadmap(), demo) + "." + order.format(),
        MEDIA_TYPES.get(order.format()),
        content);
  }

  private Surroundings around(Roadmap roadmap, PaperOrder order, PaperWords words) {
    TimelineWords read = units.read();
    String baseline =
        baselines.all(roadmap.id()).stream()
            .filter(each -> each.key().equals(order.baseline()))
            .filter(each -> each.status() != BaselineStatus.WITHDRAWN)
            .findFirst()
            .or(() -> baselines.approved(roadmap.id()))
            .map(Baseline::name)
            .orElse(null);
    return new Surroundings(
        roadmap.title(),
        baseline,
        read.unitNames(),
        cycles(read, words),
        calendars.city(),
        businessDay.today(),
        Configuration.current().demo());
  }

  /** The shortest first: where cycles overlap, it is shown. */
  private static List<PaperPlan.Cycle> cycles(TimelineWords read, PaperWords words) {
    return read.cycles().stream()
        .sorted(Comparator.comparing(cycle -> cycle.lastYear() - cycle.firstYear()))
        .map(
            cycle ->
                new PaperPlan.Cycle(
                    words.say(
                        "cycle." + cycle.kind(),
                        String.valueOf(cycle.firstYear()),
                        String.valueOf(cycle.lastYear())),
                    cycle.firstYear(),
                    cycle.lastYear()))
        .toList();
  }
}
