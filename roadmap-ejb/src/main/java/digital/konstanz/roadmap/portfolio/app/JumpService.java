// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.app;

import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.ReadScope;
import digital.konstanz.roadmap.identity.app.Callers;
import digital.konstanz.roadmap.identity.app.Performs;
import digital.konstanz.roadmap.portfolio.persistence.JumpQuery;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Finds measures of all roadmaps by key or by words of the title. */
@Stateless
public class JumpService {

  private static final int MOST = 8;
  private static final int LONGEST = 200;

  private JumpQuery query;

  @Inject
  public void setQuery(JumpQuery query) {
    this.query = query;
  }

  /**
   * At most 8: the exact key first, then keys that begin with the words, then titles in which every
   * word occurs, each by key. Nothing for blank or overlong words.
   */
  @Performs(Operation.MEASURE_READ)
  public List<JumpHit> find(String words) {
    String asked = words == null ? "" : words.strip().toLowerCase(Locale.ROOT);
    if (asked.isEmpty() || asked.length() > LONGEST) {
      return List.of();
    }
    ReadScope scope = Callers.scope(Operation.MEASURE_READ);
    List<String> all = Stream.of(asked.split("\\s+")).toList();
    return query
        .all()
        .filter(row -> matches(row, asked, all))
        .filter(row -> scope.admits(row.target()))
        .sorted(
            Comparator.comparingInt((JumpQuery.Row row) -> rank(row, asked))
                .thenComparing(JumpQuery.Row::key))
        .limit(MOST)
        .map(row -> new JumpHit(row.key(), row.title()))
        .toList();
  }

  private static boolean matches(JumpQuery.Row row, String asked, List<String> words) {
    String title = row.title().toLowerCase(Locale.ROOT);
    return rank(row, asked) < 2 || words.stream().allMatch(title::contains);
  }

  private static int rank(JumpQuery.Row row, String asked) {
    String key = row.key().toLowerCase(Locale.ROOT);
    return key.equals(asked) ? 0 : key.startsWith(asked) ? 1 : 2;
  }
}
