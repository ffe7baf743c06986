// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.ui.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebRequestsTest {

  @ParameterizedTest
  @CsvSource({
    "/city-b, /digital/roadmap, /city-b/resources/a.css, /digital/roadmap/resources/a.css",
    "/city-b, /digital/roadmap, /digital/roadmap/cockpit, /digital/roadmap/cockpit",
    "'', /digital/roadmap, /resources/a.css, /digital/roadmap/resources/a.css",
    "'', /digital/roadmap, /digital/roadmap/cockpit, /digital/roadmap/cockpit",
    "/roadmap, /roadmap, /roadmap/cockpit, /roadmap/cockpit",
    "'', '', /cockpit, /cockpit",
    "'', /digital, //elsewhere.example/a, //elsewhere.example/a",
    "/city-b, /digital, https://elsewhere.example/a, https://elsewhere.example/a",
    "/city-b, /digital, relative.css, relative.css"
  })
  void addressesHaveThePathPeopleSee(String context, String base, String url, String seen) {
    assertThat(WebRequests.publicPath(context, base, url)).isEqualTo(seen);
  }
}
