// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.ui;

import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.app.Callers;
import java.util.List;

/** The pages people choose from, in order: those that exist and that the caller may open. */
final class Navigation {

  private static final List<String> ORDER =
      List.of(
          "cockpit",
          "mine",
          "gantt",
          "board",
          "measures",
          "strategy",
          "priorities",
          "scenarios",
          "legal",
          "services",
          "governance",
          "workshops",
          "reports",
          "import",
          "recycle-bin",
          "admin");

  private Navigation() {}

  static List<NavigationEntry> entries(String current) {
    return ORDER.stream()
        .filter(Navigation::offered)
        .map(name -> new NavigationEntry(name, "shell.nav." + name, within(current, "/" + name)))
        .toList();
  }

  static boolean exists(String path) {
    return Pages.ALL.stream().anyMatch(page -> page.path().equals(path));
  }

  private static boolean offered(String name) {
    if (name.equals("admin") && Administration.offered().isEmpty()) {
      return false;
    }
    return Pages.at("/" + name)
        .map(Pages.Page::operation)
        .filter(operation -> operation != Operation.PUBLIC_INFORMATION)
        .filter(Callers::mayEver)
        .isPresent();
  }

  private static boolean within(String current, String path) {
    return current.equals(path) || current.startsWith(path + "/");
  }
}
