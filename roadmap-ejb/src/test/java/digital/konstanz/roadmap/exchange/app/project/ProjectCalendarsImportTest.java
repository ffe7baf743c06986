// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import digital.konstanz.roadmap.exchange.app.whole.RoadmapContents;
import digital.konstanz.roadmap.exchange.engine.ProjectDifference.Reason;
import digital.konstanz.roadmap.exchange.integration.ProjectFile;
import digital.konstanz.roadmap.exchange.integration.ProjectFile.Calendar;
import digital.konstanz.roadmap.exchange.integration.ProjectFile.Constraint;
import digital.konstanz.roadmap.exchange.integration.ProjectFile.Own;
import digital.konstanz.roadmap.exchange.integration.ProjectFile.Task;
import digital.konstanz.roadmap.identity.OrgUnit;
import digital.konstanz.roadmap.portfolio.Measure;
import digital.konstanz.roadmap.portfolio.WorkPackage;
import digital.konstanz.roadmap.shared.UnitCalendars;
import digital.konstanz.roadmap.shared.WorkingCalendar;
import digital.konstanz.roadmap.shared.WorkingCalendar.FreeDay;
import digital.konstanz.roadmap.shared.id.PlanItemId;
import digital.konstanz.roadmap.shared.id.RoadmapId;
import digital.konstanz.roadmap.shared.id.UnitId;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mpxj.ProjectCalendar;
import org.mpxj.TimeUnit;
import org.mpxj.mspdi.MSPDIReader;

/** Which calendars of single tasks say something here, and what is counted by them. */
class ProjectCalendarsImportTest {
  private static final LocalDate MONDAY = LocalDate.of(2027, 1, 11);
  private static final LocalDate WEDNESDAY = MONDAY.plusDays(2);
  private static final LocalDate FRIDAY = MONDAY.plusDays(4);
  private static final LocalDate FIRST = LocalDate.of(2027, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2028, 12, 31);

  private final OrgUnit office = new OrgUnit("AMT", "Amt");

  private static FreeDay closed(LocalDate day) {
    return new FreeDay(day, "Betriebsausflug");
  }

  private UnitCalendars closing(LocalDate... days) {
    List<FreeDay> free = Stream.of(days).map(ProjectCalendarsImportTest::closed).toList();
    return UnitCalendars.of(Projects.CITY, free.isEmpty() ? Map.of() : Map.of(office.id(), free));
  }

  private static Task task(
      String key, int level, int calendar, LocalDate start, LocalDate end, int days, String lead) {
    return new Task(
        key,
        "Titel " + key,
        level,
        false,
        false,
        calendar,
        start,
        end,
        days,
        null,
        null,
        null,
        null,
        null,
        new Constraint(4, start),
        false,
        new Own(level == 1 ? "MEASURE" : "WORK_PACKAGE", "PLANNED", null, null, lead, null, null),
        List.of());
  }

  private static byte[] file(List<Task> tasks, WorkingCalendar... calendars) {
    return ProjectFile.write(
        new ProjectFile.Project(
            "Plan",
            "",
            List.of("Schlüssel"),
            tasks,
            Projects.CITY.freeDays(FIRST, LAST),
            IntStream.range(0, calendars.length)
                .mapToObj(i -> new Calendar("Amt " + i, calendars[i].freeDays(FIRST, LAST)))
                .toList()));
  }

  private ProjectRoadmap read(byte[] file, UnitCalendars calendars) {
    RoadmapContents contents = Projects.with(List.of(office), List.of(), List.of());
    return Projects.roadmap(file, contents, calendars);
  }

  /** A week of the office without its Wednesday, with a part that names no unit. */
  private byte[] ours() {
    return file(
        List.of(
            task("A", 1, 1, MONDAY, FRIDAY, 4, "AMT"),
            task("A1", 2, 1, MONDAY, FRIDAY, 4, null),
            task("B", 1, 0, MONDAY, FRIDAY, 5, null)),
        closing(WEDNESDAY).of(office.path()));
  }

  @Test
  void oneWithTheDaysOfTheUnitSaysNothing() {
    ProjectRoadmap roadmap = read(ours(), closing(WEDNESDAY));

    assertThat(roadmap.notes()).isEmpty();
    assertThat(roadmap.differences()).isEmpty();
    assertThat(roadmap.compared()).isEqualTo(3);
  }

  @Test
  void oneWithOtherDaysIsToldWithThem() {
    ProjectRoadmap roadmap = read(ours(), closing(FRIDAY));

    assertThat(roadmap.notes())
        .extracting(ProjectNote::line, ProjectNote::code, ProjectNote::values)
        .containsExactly(
            tuple(1, "project.calendar-own", List.of("Amt 0", "2", "2027-01-13, 2027-01-15")),
            tuple(2, "project.calendar-own", List.of("Amt 0", "2", "2027-01-13, 2027-01-15")));
    assertThat(read(ours(), closing()).differences())
        .extracting(d -> d.reason(), d -> d.end())
        .containsExactly(tuple(Reason.DURATION, FRIDAY.minusDays(1)));
  }

  @Test
  void workOnClosingDaysOfTheUnitIsADifferenceWithItsDay() {
    byte[] file = file(List.of(task("A", 1, 0, MONDAY, FRIDAY, 5, "AMT")));

    ProjectRoadmap roadmap = read(file, closing(WEDNESDAY));

    assertThat(roadmap.notes()).isEmpty();
    assertThat(roadmap.differences())
        .extracting(d -> d.reason(), d -> d.end(), d -> d.freeDays())
        .containsExactly(tuple(Reason.CALENDAR, FRIDAY.plusDays(3), List.of(WEDNESDAY)));
  }

  @Test
  void whoLeadsAnItemThatIsThereCountsWhenTheFileNamesNobody() {
    RoadmapId id = new RoadmapId(UUID.randomUUID());
    Measure measure = new Measure(id, "A", "Titel A");
    measure.leadBy(new UnitId(office.id()));
    WorkPackage part = new WorkPackage(id, new PlanItemId(measure.uuid()), "A1", "Titel A1");
    byte[] file =
        file(
            List.of(
                task("A", 1, 1, MONDAY, FRIDAY, 4, null),
                task("A1", 1, 1, MONDAY, FRIDAY, 4, "Werkstatt außerhalb")),
            closing(WEDNESDAY).of(office.path()));

    ProjectRoadmap roadmap =
        Projects.roadmap(
            file,
            Projects.with(List.of(office), List.of(measure), List.of(part)),
            closing(WEDNESDAY));

    assertThat(roadmap.notes()).isEmpty();
    assertThat(roadmap.differences()).isEmpty();
  }

  @Test
  void saturdaysAndMoreCalendarsThanAreReadAreTold() {
    String worked =
        new String(ours(), StandardCharsets.UTF_8)
            .replaceFirst(
                "(?s)(.*)<DayType>7</DayType><DayWorking>0</DayWorking>",
                "$1<DayType>7</DayType><DayWorking>1</DayWorking><WorkingTimes><WorkingTime>"
                    + "<FromTime>08:00:00</FromTime><ToTime>12:00:00</ToTime></WorkingTime>"
                    + "</WorkingTimes>")
            .replace(FRIDAY + "T17", FRIDAY.plusDays(3) + "T17");
    List<Task> many = new ArrayList<>();
    WorkingCalendar[] calendars = new WorkingCalendar[51];
    for (int i = 0; i < calendars.length; i++) {
      many.add(task("M" + i, 1, i + 1, MONDAY, FRIDAY, 5, null));
      calendars[i] = Projects.CITY;
    }

    assertThat(
            read(worked.getBytes(StandardCharsets.UTF_8), closing(WEDNESDAY))
                .notes()
                .get(0)
                .values())
        .containsExactly("Amt 0", "1", "2027-01-16");
    assertThat(read(file(many, calendars), closing()).notes())
        .extracting(ProjectNote::line, ProjectNote::code, ProjectNote::values)
        .containsExactly(tuple(51, "project.calendar-unread", List.of("50")));
  }

  @Test
  void whatIsPlannedByTheDaysOfItsUnitComesBackAsItIsAndOthersCountTheSame() throws Exception {
    Random random = new Random(7);
    for (int round = 0; round < 60; round++) {
      RandomPlan plan = new RandomPlan(random);
      byte[] file = plan.file();

      ProjectRoadmap roadmap =
          Projects.roadmap(file, Projects.with(plan.units, List.of(), List.of()), plan.calendars);

      assertThat(roadmap.notes()).isEmpty();
      assertThat(roadmap.differences()).isEmpty();
      org.mpxj.ProjectFile read = new MSPDIReader().read(new ByteArrayInputStream(file));
      for (org.mpxj.Task task : read.getTasks()) {
        ProjectCalendar days = task.getEffectiveCalendar();
        assertThat(days.getWork(task.getStart(), task.getFinish(), TimeUnit.DAYS))
            .isEqualTo(task.getDuration().convertUnits(TimeUnit.DAYS, read.getProjectProperties()));
      }
    }
  }

  /** Three units, one below another, with closing days; items one after the other. */
  private static final class RandomPlan {
    private final Random random;
    private final List<OrgUnit> units = new ArrayList<>();
    private final UnitCalendars calendars;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final List<Task> tasks = new ArrayList<>();
    private LocalDate before = FIRST;
    private OrgUnit ofMeasure;

    RandomPlan(Random random) {
      this.random = random;
      Map<UUID, List<FreeDay>> closing = new LinkedHashMap<>();
      for (int i = 0; i < 3; i++) {
        OrgUnit unit = new OrgUnit("U" + i, "Amt " + i);
        unit.placeUnder(i == 1 ? units.get(0) : null);
        units.add(unit);
        closing.put(
            unit.id(), random.ints(8, 0, 500).mapToObj(d -> closed(FIRST.plusDays(d))).toList());
      }
      calendars = UnitCalendars.of(Projects.CITY, closing);
      for (int i = 0; i < 10; i++) {
        add("M" + i, i > 0 && random.nextBoolean() ? 2 : 1);
      }
    }

    private void add(String key, int level) {
      int who = random.nextInt(4);
      OrgUnit lead = who == 3 ? null : units.get(who);
      ofMeasure = level == 1 ? lead : ofMeasure;
      OrgUnit leading = lead == null ? ofMeasure : lead;
      String path = leading == null ? null : leading.path();
      WorkingCalendar days = calendars.of(path);
      LocalDate start = days.plusWorkingDays(before, 1 + random.nextInt(3));
      int length = 1 + random.nextInt(30);
      before = days.endOf(start, length);
      int number =
          calendars
              .name(path)
              .map(name -> numbers.computeIfAbsent(name, n -> numbers.size() + 1))
              .orElse(0);
      String named = lead == null ? null : lead.key();
      tasks.add(task(key, level, number, start, before, length, named));
    }

    byte[] file() {
      return ProjectCalendarsImportTest.file(
          tasks, numbers.keySet().stream().map(calendars::of).toArray(WorkingCalendar[]::new));
    }
  }
}
