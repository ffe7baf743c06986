// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import digital.konstanz.roadmap.ui.browser.SystemChromium;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** TypeScript modules against their Java twins, in the browser that runs them. */
class FrontendModulesIT {

  private static SystemChromium chromium;
  private static Page page;

  @BeforeAll
  static void open() {
    chromium = new SystemChromium();
    page = chromium.browser().newPage();
    page.setContent(
        "<html lang='de'><head><meta name='roadmap-base' content='http://roadmap.test/'></head>"
            + "<body></body></html>");
    page.addScriptTag(
        new Page.AddScriptTagOptions().setPath(Path.of("target/test-frontend/modules.js")));
  }

  @AfterAll
  static void close() {
    chromium.close();
  }

  @Test
  void dayNumbersAreThoseOfLocalDate() {
    List<LocalDate> dates = days(2000);
    List<String> texts = dates.stream().map(LocalDate::toString).toList();

    List<?> numbers = list("texts => texts.map(frontend.dates.parseDay)", texts);

    assertThat(numbers.stream().map(n -> ((Number) n).longValue()))
        .containsExactlyElementsOf(dates.stream().map(LocalDate::toEpochDay).toList());
    assertThat(list("n => n.map(frontend.dates.isoOf)", numbers)).isEqualTo(texts);
  }

  @Test
  void whatIsNoDateIsNull() {
    List<String> texts = List.of("", "2027-02-29", "2027-13-01", "2027-1-1", "heute", "01.02.2027");

    assertThat(list("texts => texts.map(frontend.dates.parseDay)", texts)).containsOnlyNulls();
  }

  @Test
  void moneyIsReadAsGermansWriteItAndWrittenBack() {
    List<String> typed =
        List.of("1.234.567,89", "1.500", "1500,5 €", "1234.56", "-20", "viel", "1,234", "");

    assertThat(list("texts => texts.map(frontend.numbers.moneyIn)", typed))
        .isEqualTo(
            List.of("1234567.89", "1500.00", "1500.50", "1234.56", "-20.00", "viel", "1,234", ""));
    assertThat(
            list(
                "texts => texts.map(frontend.numbers.moneyOut)",
                List.of("1234567.89", "1500.00", "-20.50", "viel")))
        .isEqualTo(List.of("1.234.567,89", "1.500", "-20,50", "viel"));
  }

  @Test
  void weeksAndQuartersAreThoseOfIso() {
    List<LocalDate> dates = days(1000);
    List<?> found =
        list(
            "n => n.map(frontend.dates.parseDay).map(d => { const w = frontend.dates.isoWeek(d);"
                + " return [w.year, w.week, frontend.dates.weekday(d),"
                + " frontend.dates.startOf('quarter', d)].join(' '); })",
            dates.stream().map(LocalDate::toString).toList());

    assertThat(found).isEqualTo(dates.stream().map(FrontendModulesIT::isoFacts).toList());
  }

  @Test
  void anOlderReadingNeverTakesThePlaceOfANewerOne() {
    List<?> taken =
        list(
            "async () => { let asked = 0; const taken = []; const answers = [];"
                + " const readings = new frontend.Readings(async () => { const mine = ++asked;"
                + "   await new Promise(answer => answers.push(answer)); taken.push(mine); });"
                + " const first = readings.again();"
                + " const others = [readings.again(), readings.again()];"
                + " taken.push('under way ' + answers.length);"
                + " answers[0](); await first; await 0; taken.push('then ' + answers.length);"
                + " answers[1](); await Promise.all(others); return taken; }",
            List.of());

    assertThat(taken).isEqualTo(List.of("under way 1", 1, "then 2", 2));
  }

  @Test
  void aReadingThatFailsDoesNotHoldUpTheNext() {
    List<?> told =
        list(
            "async () => { let asked = 0; const told = []; const readings = new frontend.Readings( "
                + "  async () => { if (++asked === 1) throw new Error('gone'); told.push(asked);"
                + " }); const first = readings.again().catch(e => told.push(e.message)); const"
                + " second = readings.again(); await first; await second; await readings.again();"
                + " return told; }",
            List.of());

    assertThat(told).isEqualTo(List.of("gone", 2, 3));
  }

  @Test
  void undoWaitsForTheChangeThatIsOnItsWay() {
    List<?> order =
        list(
            "async () => { const order = []; const answers = []; const fetched = window.fetch;"
                + " window.fetch = (path) => new Promise(done => answers.push(() => {  "
                + " order.push('stored'); done(new Response('{}')); })); try { const first ="
                + " frontend.postJson('a', {}).then(() => frontend.postJson('b', {}));   const"
                + " waited = frontend.written().then(() => order.push('undo'));   answers[0]();"
                + " await new Promise(r => setTimeout(r, 20)); answers[1]();   await first; await"
                + " waited; return order; } finally { window.fetch = fetched; } }",
            List.of());

    assertThat(order).isEqualTo(List.of("stored", "stored", "undo"));
  }

  @Test
  void workingDaysLeaveOutWeekendsAndHolidays() {
    LocalDate first = LocalDate.of(2026, 12, 1);
    Set<LocalDate> holidays =
        Set.of(LocalDate.of(2026, 12, 25), LocalDate.of(2026, 12, 26), LocalDate.of(2027, 1, 1));
    List<LocalDate> ends = IntStream.range(0, 60).mapToObj(first::plusDays).toList();

    List<?> counts =
        list(
            "ends => { const w = new frontend.dates.WorkingDays(['2026-12-25', '2026-12-26',"
                + " '2027-01-01'].map(date => ({date, name: 'x'})));"
                + " return ends.map(end => w.count(frontend.dates.parseDay('2026-12-01'),"
                + " frontend.dates.parseDay(end))); }",
            ends.stream().map(LocalDate::toString).toList());

    assertThat(counts)
        .isEqualTo(ends.stream().map(end -> workingDays(first, end, holidays)).toList());
  }

  @Test
  void aRowCountsByTheDaysOfItsUnit() {
    List<?> counts =
        list(
            "keys => { const row = key => ({key, kind: 'MEASURE', parent: null, title: key,"
                + " start: '2027-03-01', end: '2027-03-12', forecastEnd: '2027-03-19',"
                + " baselineEnd: '2027-03-12'});"
                + " const plan = frontend.model.buildModel({version: 1, asOf: '2027-02-01',"
                + " rows: keys.map(row), links: [], holidays: [{date: '2027-03-15', name: 'x'}],"
                + " deadlines: [{driver: 'LAW', date: '2027-03-26', title: '', binding: true,"
                + " measures: keys}],"
                + " calendars: [{rows: ['A'], holidays: [{date: '2027-03-16', name: 'y'},"
                + " {date: '2027-03-22', name: 'z'}]}]});"
                + " return [...plan.rows.map(frontend.model.delay), plan.deadlines[0].slack]; }",
            List.of("A", "B"));

    assertThat(counts).isEqualTo(List.of(3, 4, 4));
  }

  @Test
  void filterSurvivesTheAddress() {
    String query =
        "roadmap=a&from=2027-01-01&to=2027-12-31&unit=IT,STD&status=RUNNING&q=e-akte"
            + "&own.Farbe=rot&own.Farbe=&own.Kosten=10..20";

    Object written =
        page.evaluate(
            "q => frontend.filter.filterQuery(frontend.filter.parseFilter('?' + q), 'zoom=3')"
                + ".toString().replaceAll('%2C', ',')",
            query);

    assertThat(written.toString().split("&"))
        .containsExactlyInAnyOrder(("zoom=3&" + query).split("&"));
  }

  @Test
  void filterShowsOnlyWhatOwnFieldsAdmit() {
    Object shown =
        page.evaluate(
            "() => { const f = frontend.filter.parseFilter('?own.Farbe=rot'); f.among = new"
                + " Set(['b']); const m = frontend.filter.matcher(f); return ['a', 'b'].filter(key"
                + " => m({key, title: key, lead: null, field: null, status: null, light: null,"
                + " start: null, end: null})).join() + frontend.filter.isFiltering(f); }");

    assertThat(shown).isEqualTo("btrue");
  }

  @Test
  void filterShowsWhatLiesPartlyInThePeriod() {
    String rows =
        "[['before','2026-01-01','2026-12-31'],['into','2026-12-01','2027-01-01'],"
            + "['inside','2027-02-01','2027-03-01'],['after','2028-01-01','2028-02-01'],"
            + "['undated',null,null]]";

    Object shown =
        page.evaluate(
            "() => { const f = frontend.filter.parseFilter('?from=2027-01-01&to=2027-12-31');"
                + " const m = frontend.filter.matcher(f), p = frontend.dates.parseDay;"
                + " return "
                + rows
                + ".filter(r => m({key: r[0], title: r[0], lead: null, field: null, status: null,"
                + " light: null, start: p(r[1]), end: p(r[2])})).map(r => r[0]).join(); }");

    assertThat(shown).isEqualTo("into,inside");
  }

  private static List<?> list(String script, Object argument) {
    return (List<?>) page.evaluate(script, argument);
  }

  private static List<LocalDate> days(int count) {
    Random random = new Random(7);
    List<LocalDate> days = new ArrayList<>(List.of(LocalDate.of(2028, 2, 29)));
    while (days.size() < count) {
      days.add(LocalDate.of(1901, 1, 1).plusDays(random.nextInt(120_000)));
    }
    return days;
  }

  private static String isoFacts(LocalDate date) {
    return String.join(
        " ",
        "" + date.get(IsoFields.WEEK_BASED_YEAR),
        "" + date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR),
        "" + date.getDayOfWeek().getValue(),
        "" + date.with(IsoFields.DAY_OF_QUARTER, 1).toEpochDay());
  }

  private static int workingDays(LocalDate first, LocalDate last, Set<LocalDate> holidays) {
    return (int)
        first
            .datesUntil(last.plusDays(1))
            .filter(day -> day.getDayOfWeek().getValue() <= DayOfWeek.FRIDAY.getValue())
            .filter(day -> !holidays.contains(day))
            .count();
  }
}
