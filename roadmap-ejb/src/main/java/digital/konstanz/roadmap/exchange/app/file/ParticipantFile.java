// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app.file;

/** A participant by code. */
public record ParticipantFile(String code, String role) {}
