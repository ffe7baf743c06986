// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app.file;

/** A function that answers for measures; stands for no person. */
public record FunctionFile(String id, String title, String department) {}
