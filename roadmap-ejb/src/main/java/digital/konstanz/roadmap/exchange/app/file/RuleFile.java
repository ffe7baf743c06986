// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app.file;

/** A binding rule. */
public record RuleFile(String id, String text, String check) {}
