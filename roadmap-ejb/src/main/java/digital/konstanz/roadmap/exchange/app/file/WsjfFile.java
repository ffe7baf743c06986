// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app.file;

/** Estimates of weighted shortest job first. */
public record WsjfFile(
    Integer businessValue, Integer timeCriticality, Integer riskOpportunity, Integer jobSize) {}
