// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app;

import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.Setting;
import digital.konstanz.roadmap.identity.Target;
import digital.konstanz.roadmap.identity.app.Callers;
import digital.konstanz.roadmap.identity.app.Performs;
import digital.konstanz.roadmap.identity.persistence.Accounts;
import digital.konstanz.roadmap.identity.persistence.Settings;
import digital.konstanz.roadmap.identity.persistence.Units;
import digital.konstanz.roadmap.portfolio.RoadmapRepository;
import digital.konstanz.roadmap.scheduling.CalendarRepository;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;

/**
 * The guide through the first steps of an installation. What is done is read from what is there, so
 * that it does not matter on which page somebody did it.
 */
@Stateless
public class SetupService {

  private static final String OPEN = "OPEN";
  private static final String ENDED = "ENDED";

  @Inject Settings settings;
  @Inject CalendarRepository calendars;
  @Inject Units units;
  @Inject Accounts accounts;
  @Inject RoadmapRepository roadmaps;

  /** The steps in their order. */
  public enum Step {
    CITY,
    UNITS,
    PEOPLE,
    PLAN
  }

  /**
   * @param open the start page still reminds of it
   */
  public record Progress(boolean open, Set<Step> done) {}

  @Performs(Operation.INSTALLATION_SETUP)
  public Progress progress() {
    Callers.require(Operation.INSTALLATION_SETUP, Target.CITY);
    Set<Step> done = EnumSet.noneOf(Step.class);
    if (calendars.settings().filter(each -> each.state().cityName() != null).isPresent()) {
      done.add(Step.CITY);
    }
    if (!units.all().isEmpty()) {
      done.add(Step.UNITS);
    }
    if (accounts.count() > 1) {
      done.add(Step.PEOPLE);
    }
    if (!roadmaps.all().isEmpty()) {
      done.add(Step.PLAN);
    }
    return new Progress(open(), done);
  }

  /** Whether the start page reminds of the guide; one statement. */
  @Performs(Operation.INSTALLATION_SETUP)
  public boolean reminds() {
    Callers.require(Operation.INSTALLATION_SETUP, Target.CITY);
    return open();
  }

  /** The start page no longer reminds; the guide itself stays. */
  @Performs(Operation.INSTALLATION_SETUP)
  public void end() {
    Callers.require(Operation.INSTALLATION_SETUP, Target.CITY);
    settings.put(Setting.GUIDE, ENDED);
  }

  private boolean open() {
    return settings.get(Setting.GUIDE).filter(OPEN::equals).isPresent();
  }
}
