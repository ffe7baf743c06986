// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.ui;

import digital.konstanz.roadmap.identity.app.Callers;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the page {@code /admin} leads to, by group and in order. A page of the administration is an
 * entry in {@link Pages} at {@code /admin/<name>}, one here, and the texts {@code
 * admin.<name>.title} and {@code admin.<name>.text}; it is shown to whom its operation is
 * permitted.
 */
public final class Administration {

  /** Headings of the list. */
  public enum Group {
    PEOPLE,
    MASTER_DATA
  }

  /**
   * @param name last segment of the address, and the stem of its texts
   */
  public record Entry(String name, Group group) {

    public String path() {
      return "admin/" + name;
    }

    public String title() {
      return "admin." + name + ".title";
    }

    public String text() {
      return "admin." + name + ".text";
    }
  }

  public static final List<Entry> ALL =
      List.of(
          new Entry("users", Group.PEOPLE),
          new Entry("units", Group.MASTER_DATA),
          new Entry("calendar", Group.MASTER_DATA),
          new Entry("budget", Group.MASTER_DATA),
          new Entry("criteria", Group.MASTER_DATA),
          new Entry("thresholds", Group.MASTER_DATA),
          new Entry("fields", Group.MASTER_DATA),
          new Entry("empty", Group.MASTER_DATA));

  private Administration() {}

  /** What exists and the caller may open; groups without entries are left out. */
  public static Map<Group, List<Entry>> offered() {
    Map<Group, List<Entry>> offered = new LinkedHashMap<>();
    Arrays.stream(Group.values())
        .forEach(
            group -> {
              List<Entry> entries =
                  ALL.stream().filter(e -> e.group() == group).filter(Administration::may).toList();
              if (!entries.isEmpty()) {
                offered.put(group, entries);
              }
            });
    return offered;
  }

  private static boolean may(Entry entry) {
    return Pages.at("/" + entry.path())
        .map(Pages.Page::operation)
        .filter(Callers::mayEver)
        .isPresent();
  }
}
