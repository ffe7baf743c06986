// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app.file;

/** Counted votes. */
public record VotesFile(Integer yes, Integer no, Integer abstain) {}
