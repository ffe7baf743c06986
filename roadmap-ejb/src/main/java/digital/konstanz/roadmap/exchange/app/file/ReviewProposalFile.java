// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app.file;

import digital.konstanz.roadmap.services.ReviewVerdict;

/** A proposal of the task review. */
public record ReviewProposalFile(
    String id, String task, String department, ReviewVerdict proposal, String text) {}
