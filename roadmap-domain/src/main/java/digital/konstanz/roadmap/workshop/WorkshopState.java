// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.workshop;

import digital.konstanz.roadmap.shared.Numbers;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import digital.konstanz.roadmap.shared.Texts;
import digital.konstanz.roadmap.shared.Values;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * All business fields of a {@link Workshop}.
 *
 * @param phases in the order of the agenda
 * @param votesPerParticipant most dots of one participant, 0 to 100
 * @param votes in the order in which they were given
 */
public record WorkshopState(
    UUID roadmapId,
    String key,
    String title,
    List<LocalDate> dates,
    List<String> phases,
    String facilitation,
    List<Participant> participants,
    int votesPerParticipant,
    List<WorkshopCardState> cards,
    List<Vote> votes) {
  public WorkshopState {
    Values.required("roadmap", roadmapId);
    key = Texts.required("key", key, 100);
    title = Texts.required("title", title, 500);
    dates = List.copyOf(dates);
    phases = phases.stream().map(phase -> Texts.required("phases", phase, 500)).toList();
    facilitation = Texts.optional("facilitation", facilitation, 500);
    participants = List.copyOf(participants);
    Numbers.between("votes_per_participant", votesPerParticipant, 0, 100);
    cards = List.copyOf(cards);
    votes = List.copyOf(votes);
    Set<String> codes = distinct("code", participants.stream().map(Participant::code).toList());
    Set<String> keys = distinct("key", cards.stream().map(WorkshopCardState::key).toList());
    checkVotes(votes, codes, keys, votesPerParticipant);
  }

  private static Set<String> distinct(String field, List<String> names) {
    Set<String> seen = new HashSet<>();
    for (String name : names) {
      if (!seen.add(name)) {
        throw RuleViolatedException.at(field, "key.duplicate", name);
      }
    }
    return seen;
  }

  private static void checkVotes(
      List<Vote> votes, Set<String> codes, Set<String> cards, int perParticipant) {
    Map<String, Integer> given = new HashMap<>();
    for (Vote vote : votes) {
      if (!codes.contains(vote.participant())) {
        throw RuleViolatedException.at("participant", "reference.unknown", vote.participant());
      }
      if (!cards.contains(vote.card())) {
        throw RuleViolatedException.at("items", "reference.unknown", vote.card());
      }
      if (given.merge(vote.participant(), 1, Integer::sum) > perParticipant) {
        throw RuleViolatedException.at(
            "votes", "workshop.too-many-votes", vote.participant(), perParticipant);
      }
    }
  }
}
