// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app.project;

import static org.assertj.core.api.Assertions.assertThat;

import digital.konstanz.roadmap.exchange.app.file.DependencyFile;
import digital.konstanz.roadmap.exchange.app.file.MeasureFile;
import digital.konstanz.roadmap.exchange.app.file.RoadmapFile;
import digital.konstanz.roadmap.exchange.integration.ProjectFile;
import digital.konstanz.roadmap.exchange.integration.ProjectFile.Constraint;
import digital.konstanz.roadmap.exchange.integration.ProjectFile.Own;
import digital.konstanz.roadmap.exchange.integration.ProjectFile.Predecessor;
import digital.konstanz.roadmap.exchange.integration.ProjectFile.Task;
import digital.konstanz.roadmap.portfolio.ConstraintType;
import digital.konstanz.roadmap.portfolio.LagUnit;
import digital.konstanz.roadmap.portfolio.MeasureStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What our export writes, our import reads: 200 plans at random, by a fixed seed. */
class ProjectRoundTripTest {
  private static final LocalDate DAY = LocalDate.of(2027, 3, 1);
  private static final String[] TYPES = {"FS", "SS", "FF", "SF"};
  private static final ConstraintType[] CODES = {
    ConstraintType.AS_SOON_AS_POSSIBLE,
    ConstraintType.AS_LATE_AS_POSSIBLE,
    ConstraintType.MUST_START_ON,
    ConstraintType.MUST_FINISH_ON,
    ConstraintType.START_NO_EARLIER_THAN,
    ConstraintType.START_NO_LATER_THAN,
    ConstraintType.FINISH_NO_EARLIER_THAN,
    ConstraintType.FINISH_NO_LATER_THAN
  };

  private final Random random = new Random(42);

  @Test
  void whatAnExportSaysTheImportUnderstands() {
    for (int round = 0; round < 200; round++) {
      List<Task> tasks = new ArrayList<>();
      int size = 1 + random.nextInt(12);
      for (int i = 0; i < size; i++) {
        tasks.add(task(i));
      }
      byte[] file =
          ProjectFile.write(
              new ProjectFile.Project(
                  "Plan", "", List.of("Schlüssel"), tasks, List.of(), List.of()));

      RoadmapFile read = Projects.bound(Projects.roadmap(file));

      assertThat(read.measures()).hasSameSizeAs(tasks);
      for (int i = 0; i < size; i++) {
        compare(tasks.get(i), read.measures().get(i));
      }
      compareBaselines(tasks, read);
    }
  }

  private Task task(int number) {
    LocalDate start = DAY.plusDays(random.nextInt(400));
    LocalDate end = start.plusDays(random.nextInt(200));
    boolean kept = random.nextBoolean();
    ConstraintType type = CODES[random.nextInt(CODES.length)];
    boolean implied = type == ConstraintType.AS_SOON_AS_POSSIBLE;
    LocalDate day = implied ? start : type.needsDay() ? start.plusDays(random.nextInt(9)) : null;
    int code = implied ? 4 : List.of(CODES).indexOf(type);
    boolean onStart = type == ConstraintType.START_NO_EARLIER_THAN && start.equals(day);
    return new Task(
        "M-" + number,
        "Titel & <" + number + ">",
        1,
        false,
        false,
        0,
        start,
        end,
        Projects.CITY.workingDays(start, end),
        random.nextBoolean() ? null : random.nextInt(101),
        kept ? start : null,
        kept && random.nextBoolean() ? end : null,
        kept ? start.minusDays(7) : null,
        kept ? end.minusDays(7) : null,
        new Constraint(code, day),
        random.nextBoolean(),
        new Own(
            "MEASURE",
            MeasureStatus.values()[random.nextInt(MeasureStatus.values().length)].name(),
            null,
            onStart ? type + " " + day : null,
            random.nextBoolean() ? "Amt" : null,
            null,
            random.nextBoolean() ? end.plusDays(3) : null),
        links(number));
  }

  private List<Predecessor> links(int number) {
    List<Predecessor> links = new ArrayList<>();
    for (int i = 0; i < Math.min(number, 3); i++) {
      boolean calendar = random.nextBoolean();
      links.add(
          new Predecessor(i + 1, TYPES[random.nextInt(4)], random.nextInt(21) - 10, calendar));
    }
    return links;
  }

  private static void compare(Task wrote, MeasureFile read) {
    assertThat(read.id()).isEqualTo(wrote.key());
    assertThat(read.title()).isEqualTo(wrote.title());
    assertThat(read.start()).isEqualTo(wrote.start());
    assertThat(read.end()).isEqualTo(wrote.end());
    assertThat(read.progressPercent()).isEqualTo(wrote.progress());
    assertThat(read.actualStart()).isEqualTo(wrote.actualStart());
    assertThat(read.actualEnd()).isEqualTo(wrote.actualEnd());
    assertThat(read.manual()).isEqualTo(wrote.manual());
    assertThat(read.status().name()).isEqualTo(wrote.own().status());
    assertThat(read.lead()).isEqualTo(wrote.own().lead());
    assertThat(read.forecastEnd()).isEqualTo(wrote.own().forecastEnd());
    assertThat(read.externalKeys()).isNull();
    Constraint constraint = wrote.constraint();
    boolean implied =
        constraint.code() == 4
            && constraint.day().equals(wrote.start())
            && wrote.own().constraint() == null;
    assertThat(read.constraintType())
        .isEqualTo(implied ? ConstraintType.AS_SOON_AS_POSSIBLE : CODES[constraint.code()]);
    assertThat(read.constraintDate()).isEqualTo(implied ? null : constraint.day());
    List<DependencyFile> links = read.dependsOn() == null ? List.of() : read.dependsOn();
    assertThat(links).hasSameSizeAs(wrote.predecessors());
    for (int i = 0; i < links.size(); i++) {
      Predecessor link = wrote.predecessors().get(i);
      assertThat(links.get(i).item()).isEqualTo("M-" + (link.task() - 1));
      assertThat(links.get(i).type().name()).isEqualTo(link.type());
      assertThat(links.get(i).lag()).isEqualTo(link.lag());
      assertThat(links.get(i).lagUnit())
          .isEqualTo(link.calendarDays() ? LagUnit.CALENDAR : LagUnit.WORKING);
    }
  }

  private static void compareBaselines(List<Task> tasks, RoadmapFile read) {
    Map<String, List<LocalDate>> wrote = new HashMap<>();
    tasks.stream()
        .filter(task -> task.baselineStart() != null)
        .forEach(t -> wrote.put(t.key(), List.of(t.baselineStart(), t.baselineEnd())));
    Map<String, List<LocalDate>> found = new HashMap<>();
    if (read.baselines() != null) {
      read.baselines()
          .get(0)
          .items()
          .forEach(item -> found.put(item.key(), List.of(item.start(), item.end())));
    }
    assertThat(found).isEqualTo(wrote);
  }
}
