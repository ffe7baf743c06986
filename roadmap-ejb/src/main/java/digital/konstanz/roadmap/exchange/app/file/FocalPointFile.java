// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app.file;

/** A focal point of a field. */
public record FocalPointFile(String id, String field, String title, String description) {}
