// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app.paper;

import digital.konstanz.roadmap.exchange.app.ExportedFile;
import digital.konstanz.roadmap.exchange.engine.PaperWords;
import digital.konstanz.roadmap.identity.AccessDeniedException;
import digital.konstanz.roadmap.identity.CalendarFeed.Contents;
import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.app.CalendarFeedService;
import digital.konstanz.roadmap.identity.app.CalendarFeedService.OpenFeed;
import digital.konstanz.roadmap.identity.app.Callers;
import digital.konstanz.roadmap.identity.app.Performs;
import digital.konstanz.roadmap.portfolio.app.CallerService;
import digital.konstanz.roadmap.shared.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Reads a calendar on behalf of the account whose secret stands in the address. */
@ApplicationScoped
public class CalendarFeedReading {
  @Inject CalendarFeedService feeds;
  @Inject PlanFileService files;
  @Inject CallerService callers;

  /**
   * The calendar as the account may see it now.
   *
   * @param words of a language, given as a BCP 47 tag
   * @throws NotFoundException nothing stands behind the address, or nothing that may be seen
   */
  @Performs(Operation.PUBLIC_INFORMATION)
  public ExportedFile read(String secret, Function<String, PaperWords> words) {
    OpenFeed feed = feeds.open(secret).orElseThrow(() -> new NotFoundException("feed", "…"));
    try {
      return Callers.callAs(
          feed.caller(),
          () ->
              files.calendar(
                  feed.contents().roadmap(),
                  filter(feed.contents()),
                  words.apply(feed.contents().language())));
    } catch (AccessDeniedException lost) {
      // the account has no role any more: the same as an address that never was
      throw new NotFoundException("feed", "…");
    }
  }

  private PaperFilter filter(Contents contents) {
    return switch (contents.subject()) {
      case ALL -> PaperFilter.ALL;
      case OWN -> PaperFilter.ofKeys(callers.me().measures());
      case UNIT -> filter(Set.of(contents.key()), Set.of());
      case FIELD -> filter(Set.of(), Set.of(contents.key()));
    };
  }

  private static PaperFilter filter(Set<String> units, Set<String> fields) {
    return new PaperFilter(null, null, units, fields, Set.of(), Set.of(), List.of(), null);
  }
}
