// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.platform.database;

import digital.konstanz.roadmap.platform.config.Configuration;
import java.util.Optional;

/** Chooses the database of this deployment once: server pool, address, else the embedded file. */
final class Databases {

  private static final class Holder {
    static final Reachability CURRENT = new Reachability(choose(Configuration.current()));
  }

  private Databases() {}

  static DatabaseAccess current() {
    return Holder.CURRENT.database();
  }

  /** The same database, and what its connections know of it being there. */
  static Reachability reachability() {
    return Holder.CURRENT;
  }

  static DatabaseAccess choose(Configuration configuration) {
    Optional<String> pool = configuration.text("ROADMAP_DB_JNDI");
    if (pool.isPresent()) {
      return new PoolDatabase(pool.get());
    }
    return configuration
        .text("ROADMAP_DB_URL")
        .<DatabaseAccess>map(url -> new UrlDatabase(url, configuration))
        .orElseGet(() -> new H2Database(configuration.dataDir()));
  }
}
