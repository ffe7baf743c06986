// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.ui.security;

import java.util.Set;

/** What is answered without an account. */
final class PublicPaths {

  private static final Set<String> FOR_EVERYBODY =
      Set.of(
          "/sign-in", "/sign-out", "/first-administrator", "/set-password", "/api/v1/openapi.json");

  /** The secret of a calendar's address is looked up by the resource behind it. */
  private static final String CALENDARS = "/api/v1/calendars/";

  private PublicPaths() {}

  /** Static files and health: the caller does not even have to be looked up. */
  static boolean withoutSignIn(String path) {
    return path.startsWith("/resources/")
        || path.startsWith("/jakarta.faces.resource/")
        || path.startsWith("/health/")
        || path.equals("/favicon.svg");
  }

  /** Answered to everybody, but a caller who is known is recognised. */
  static boolean forEverybody(String path) {
    return FOR_EVERYBODY.contains(path) || path.startsWith(CALENDARS);
  }
}
