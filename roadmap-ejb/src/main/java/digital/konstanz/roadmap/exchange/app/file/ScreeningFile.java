// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app.file;

/** What has to be looked into before a release. */
public record ScreeningFile(
    Boolean personalData,
    Boolean dpiaRequired,
    Boolean staffCouncil,
    Boolean accessibilityRelevant,
    String procurement) {}
