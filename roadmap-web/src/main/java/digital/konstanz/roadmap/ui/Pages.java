// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.ui;

import digital.konstanz.roadmap.identity.Operation;
import java.util.List;
import java.util.Optional;

/** Every page with its address, its view, and the operation it takes to open it. */
public final class Pages {

  /**
   * @param path address within the application; one that ends in {@code /*} takes one more segment
   * @param view the XHTML below the web root
   */
  public record Page(String path, String view, Operation operation) {

    boolean matches(String requested) {
      if (!path.endsWith("/*")) {
        return path.equals(requested);
      }
      String stem = path.substring(0, path.length() - 1);
      return requested.startsWith(stem)
          && requested.length() > stem.length()
          && requested.indexOf('/', stem.length()) < 0;
    }
  }

  public static final List<Page> ALL =
      List.of(
          new Page("/", "/identity/start.xhtml", Operation.OWN_ACCOUNT),
          new Page("/sign-in", "/identity/sign-in.xhtml", Operation.PUBLIC_INFORMATION),
          new Page(
              "/first-administrator",
              "/identity/first-administrator.xhtml",
              Operation.PUBLIC_INFORMATION),
          new Page("/set-password", "/identity/set-password.xhtml", Operation.PUBLIC_INFORMATION),
          new Page("/board", "/portfolio/board.xhtml", Operation.MEASURE_READ),
          new Page("/measures/*", "/reporting/sheet.xhtml", Operation.MEASURE_READ),
          new Page("/measures", "/portfolio/measures.xhtml", Operation.MEASURE_READ),
          new Page("/cockpit", "/reporting/cockpit.xhtml", Operation.MEASURE_READ),
          new Page("/gantt", "/portfolio/gantt.xhtml", Operation.MEASURE_READ),
          new Page("/load", "/reporting/load.xhtml", Operation.LOAD_READ),
          new Page("/levelling", "/scheduling/levelling.xhtml", Operation.PLAN_LEVEL),
          new Page("/baselines", "/scheduling/baselines.xhtml", Operation.MEASURE_READ),
          new Page("/variants/*", "/scheduling/variant.xhtml", Operation.VARIANT_READ),
          new Page("/variants", "/scheduling/variants.xhtml", Operation.VARIANT_READ),
          new Page("/change-requests", "/scheduling/change-requests.xhtml", Operation.MEASURE_READ),
          new Page(
              "/change-requests/*", "/scheduling/change-request.xhtml", Operation.MEASURE_READ),
          new Page("/review", "/reporting/review.xhtml", Operation.MEASURE_READ),
          new Page("/mine", "/portfolio/mine.xhtml", Operation.MEASURE_REPORT),
          new Page("/recycle-bin", "/portfolio/recycle-bin.xhtml", Operation.MEASURE_DELETE),
          new Page("/strategy", "/reporting/strategy.xhtml", Operation.STRATEGY_READ),
          new Page("/import", "/exchange/import.xhtml", Operation.ROADMAP_IMPORT),
          new Page("/setup", "/exchange/setup.xhtml", Operation.INSTALLATION_SETUP),
          new Page("/account", "/identity/account.xhtml", Operation.OWN_ACCOUNT),
          new Page("/admin/users", "/identity/users.xhtml", Operation.USER_READ),
          new Page("/admin/users/*", "/identity/user.xhtml", Operation.USER_READ),
          new Page("/admin/new-user", "/identity/new-user.xhtml", Operation.USER_EDIT),
          new Page("/admin/units/*", "/identity/unit.xhtml", Operation.MASTER_DATA_READ),
          new Page("/admin/units", "/identity/units.xhtml", Operation.MASTER_DATA_READ),
          new Page("/admin/calendar", "/scheduling/city.xhtml", Operation.MASTER_DATA_READ),
          new Page("/admin/budget", "/portfolio/budget.xhtml", Operation.MASTER_DATA_READ),
          new Page("/admin/criteria", "/prioritisation/criteria.xhtml", Operation.MASTER_DATA_READ),
          new Page("/admin/thresholds", "/portfolio/thresholds.xhtml", Operation.MASTER_DATA_READ),
          new Page("/admin/fields", "/portfolio/fields.xhtml", Operation.MASTER_DATA_READ),
          new Page("/admin/empty", "/exchange/removal.xhtml", Operation.ROADMAP_EMPTY),
          new Page("/admin", "/identity/admin.xhtml", Operation.OWN_ACCOUNT));

  private Pages() {}

  public static Optional<Page> at(String path) {
    return ALL.stream().filter(page -> page.matches(path)).findFirst();
  }
}
