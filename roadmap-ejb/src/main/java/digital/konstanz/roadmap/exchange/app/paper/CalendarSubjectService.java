// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app.paper;

import digital.konstanz.roadmap.exchange.persistence.CalendarSubjects;
import digital.konstanz.roadmap.identity.CalendarFeed.Subject;
import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.app.Performs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** What calendars can be about: units and fields of action of a roadmap. */
@Stateless
public class CalendarSubjectService {
  @Inject CalendarSubjects subjects;

  /** A unit or a field of action. */
  public record SubjectRow(Subject subject, String key, String title) {}

  /** Fields in the order of the plan, then units by key; only units for an unknown roadmap. */
  @Performs(Operation.PLAN_EXPORT)
  public List<SubjectRow> subjects(String roadmap) {
    return subjects.of(roadmap).stream()
        .map(row -> new SubjectRow(Subject.valueOf(row.subject()), row.key(), row.title()))
        .toList();
  }
}
