// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.app;

import static org.assertj.core.api.Assertions.assertThat;

import digital.konstanz.roadmap.identity.Caller;
import digital.konstanz.roadmap.identity.Target;
import digital.konstanz.roadmap.identity.Visibility;
import digital.konstanz.roadmap.identity.app.Callers;
import digital.konstanz.roadmap.platform.database.CityUnderTest;
import digital.konstanz.roadmap.scheduling.engine.FrozenItem;
import digital.konstanz.roadmap.scheduling.persistence.BaselineFacts.Current;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class VisibleItemsTest {
  private static final FrozenItem OPEN = item("M-1");
  private static final FrozenItem SECRET = item("M-2");
  private static final FrozenItem GONE = item("M-3");

  @Test
  void whatIsGoneMayHaveBeenConfidential() {
    assertThat(seenBy(CityUnderTest.office())).containsExactly(OPEN);
    assertThat(seenBy(Caller.SYSTEM)).containsExactly(OPEN, SECRET, GONE);
  }

  private static List<FrozenItem> seenBy(Caller caller) {
    return Callers.callAs(
        caller,
        () ->
            new VisibleItems(
                    List.of(
                        current(OPEN, Visibility.UNIT_INTERNAL),
                        current(SECRET, Visibility.CONFIDENTIAL)))
                .of(List.of(OPEN, SECRET, GONE)));
  }

  private static Current current(FrozenItem item, Visibility visibility) {
    return new Current(item, null, null, null, new Target("/it/", null, visibility), true);
  }

  private static FrozenItem item(String key) {
    return new FrozenItem(UUID.randomUUID(), key, "MEASURE", key, null, null, null, null);
  }
}
