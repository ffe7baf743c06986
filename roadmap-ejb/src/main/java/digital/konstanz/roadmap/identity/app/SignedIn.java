// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.identity.app;

import digital.konstanz.roadmap.identity.Caller;

/**
 * Somebody who is signed in.
 *
 * @param sessionToken the new cookie value; null when an existing session or an API token was used
 * @param csrfToken what writing requests with a cookie must repeat; null with an API token
 * @param languageTag the account's language; null = by the browser
 */
public record SignedIn(
    Caller caller,
    String displayName,
    String sessionToken,
    String csrfToken,
    String languageTag,
    String lastRoadmap) {}
