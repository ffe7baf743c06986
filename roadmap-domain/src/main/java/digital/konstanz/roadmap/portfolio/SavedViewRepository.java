// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Named addresses, and what pages begin with. */
public interface SavedViewRepository {
  /** The account's own and the shared ones, by page and name. */
  List<SavedView> visibleTo(UUID user);

  /** One of them; empty also for what the account does not see. */
  Optional<SavedView> visible(UUID id, UUID user);

  /** The account's own of this name. */
  Optional<SavedView> find(UUID owner, ViewPage page, String name);

  /** How many the account keeps for itself; of null, how many are shared. */
  long count(UUID owner);

  void add(SavedView view);

  /** Also where a page begins with it. */
  void remove(SavedView view);

  /** Writes what changed now, so that a version that somebody else raised shows here. */
  void flush();

  List<SavedViewStandard> standardsOf(UUID user);

  /** What the page begins with for the account. */
  Optional<SavedViewStandard> standard(UUID user, ViewPage page);

  /** The query of the view that the page begins with, if the account still sees it. */
  Optional<String> standardQuery(UUID user, ViewPage page);

  void add(SavedViewStandard standard);

  void remove(SavedViewStandard standard);
}
