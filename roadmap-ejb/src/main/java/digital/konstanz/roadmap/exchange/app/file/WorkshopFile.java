// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app.file;

import java.time.LocalDate;
import java.util.List;

/** A workshop. */
public record WorkshopFile(
    String id,
    String title,
    List<LocalDate> dates,
    List<String> phases,
    String facilitation,
    List<ParticipantFile> participants,
    Integer votesPerParticipant,
    List<CardFile> items,
    List<CardVotesFile> votes) {}
