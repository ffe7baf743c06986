// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app.project;

import digital.konstanz.roadmap.exchange.engine.ProjectTask;
import digital.konstanz.roadmap.portfolio.ConstraintType;
import digital.konstanz.roadmap.portfolio.DateRule;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What a line demands of its dates, in the words of a roadmap. There every item starts no earlier
 * than planned, so that this constraint on its own start says nothing.
 */
final class ProjectRules {
  private ProjectRules() {}

  static DateRule of(ProjectTask task, List<ProjectNote> notes) {
    DateRule told = told(task);
    if (task.deadline() == null) {
      return told;
    }
    if (told.type() == ConstraintType.AS_SOON_AS_POSSIBLE) {
      return new DateRule(ConstraintType.FINISH_NO_LATER_THAN, task.deadline(), task.manual());
    }
    boolean same =
        told.type() == ConstraintType.FINISH_NO_LATER_THAN && task.deadline().equals(told.day());
    if (!same) {
      notes.add(
          ProjectNote.of(task.line(), task.title(), "project.deadline-left", task.deadline()));
    }
    return told;
  }

  private static DateRule told(ProjectTask task) {
    Optional<DateRule> own = own(task);
    ConstraintType type = task.constraint();
    boolean implied =
        type == null
            || type == ConstraintType.AS_SOON_AS_POSSIBLE
            || type == ConstraintType.START_NO_EARLIER_THAN
                && task.constraintDay().equals(task.start());
    if (implied) {
      boolean still = own.isPresent() && (task.summary() || own.get().day().equals(task.start()));
      return still ? own.get() : new DateRule(null, null, task.manual());
    }
    return new DateRule(type, task.constraintDay(), task.manual());
  }

  /** What our own files say beside the format, as in {@code START_NO_EARLIER_THAN 2027-01-04}. */
  private static Optional<DateRule> own(ProjectTask task) {
    String[] words = task.own().constraint() == null ? new String[0] : split(task);
    Optional<ConstraintType> type =
        Arrays.stream(ConstraintType.values())
            .filter(each -> words.length > 0 && each.name().equals(words[0]))
            .findFirst();
    try {
      LocalDate day = words.length > 1 ? LocalDate.parse(words[1]) : null;
      return type.filter(each -> each.needsDay() == (day != null))
          .map(each -> new DateRule(each, day, task.manual()))
          .filter(rule -> rule.day() != null || task.summary());
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static String[] split(ProjectTask task) {
    return task.own().constraint().split(" ", 2);
  }
}
