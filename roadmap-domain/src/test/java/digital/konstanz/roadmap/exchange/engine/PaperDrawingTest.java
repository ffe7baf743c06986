// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.engine;

import static digital.konstanz.roadmap.exchange.engine.Timelines.LETTERS;
import static digital.konstanz.roadmap.exchange.engine.Timelines.WORDS;
import static org.assertj.core.api.Assertions.assertThat;

import digital.konstanz.roadmap.exchange.engine.PaperPlan.Link;
import digital.konstanz.roadmap.exchange.engine.RecordedPages.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PaperDrawingTest {

  private static List<Page> printed(PaperPlan plan, PaperWish wish) {
    RecordedPages pages = new RecordedPages();
    new PaperDrawing(plan, wish, LETTERS, WORDS).print(pages);
    return pages.pages;
  }

  private static List<String> keys(Page page) {
    return page.texts().stream().filter(text -> text.startsWith("M-")).toList();
  }

  @Test
  void everyLineStandsOnExactlyOneSheet() {
    List<Page> pages = printed(Timelines.of(70), Timelines.A4);

    assertThat(pages).hasSizeGreaterThan(2);
    assertThat(pages.stream().flatMap(page -> keys(page).stream()))
        .containsExactlyElementsOf(IntStream.range(0, 70).mapToObj(i -> "M-" + i).toList());
  }

  @Test
  void headColumnsTimeLegendAndNumberAreOnEverySheet() {
    List<Page> pages = printed(Timelines.of(70), Timelines.A4);

    for (int i = 0; i < pages.size(); i++) {
      assertThat(pages.get(i).texts())
          .contains(
              "Roadmap",
              "As of today · No filter",
              "Key",
              "Title",
              "2027",
              "planned",
              "LAW",
              "page[" + (i + 1) + ", " + pages.size() + "]");
    }
  }

  @Test
  void sheetsSideBySideShareTheTime() {
    PaperWish wish = new PaperWish(Paper.A4, 2, Set.of(), false);

    List<Page> pages = printed(Timelines.of(5), wish);

    assertThat(pages).hasSize(2);
    assertThat(pages.get(0).texts()).contains("2027").doesNotContain("2028");
    assertThat(pages.get(1).texts()).contains("2028").doesNotContain("2027");
    assertThat(keys(pages.get(1))).hasSize(5);
  }

  @Test
  void theAppendixSaysEveryLineAsARowOfOneTable() {
    PaperWish wish = new PaperWish(Paper.A4, 1, Set.of(), true);
    List<Page> without = printed(Timelines.of(70), Timelines.A4);

    List<Page> pages = printed(Timelines.of(70), wish);

    List<Page> appendix = pages.subList(without.size(), pages.size());
    assertThat(appendix).hasSizeGreaterThan(1);
    assertThat(appendix.stream().flatMap(page -> keys(page).stream())).hasSize(70);
    List<String> tags = appendix.stream().flatMap(page -> page.tags.stream()).toList();
    assertThat(tags.stream().filter("TABLE"::equals)).hasSize(1);
    assertThat(tags.stream().filter("NEXT_TABLE"::equals)).hasSize(appendix.size() - 1);
    assertThat(tags.stream().filter("TABLE ROW HEAD_CELL"::equals)).hasSize(2);
    assertThat(tags.stream().filter(tag -> tag.endsWith("ROW CELL"))).hasSize(140);
  }

  @Test
  void onlyTheFirstSheetIsReadAloud() {
    List<Page> pages = printed(Timelines.of(70), Timelines.A4);

    assertThat(pages.get(0).tags).contains("TITLE", "PARAGRAPH", "FIGURE");
    assertThat(pages.get(1).tags).containsOnly("ARTIFACT");
  }

  @Test
  void aBarLiesOnItsDays() {
    PaperPlan plan = Timelines.of(1);
    PaperGeometry geometry = new PaperGeometry(plan, Timelines.A4, LETTERS, List.of());

    List<Page> pages = printed(plan, Timelines.A4);

    double perDay = geometry.chartWidth / 731;
    assertThat(pages.get(0).fills)
        .anySatisfy(
            box -> {
              assertThat(box.x()).isEqualTo(geometry.chartLeft);
              assertThat(box.width()).isCloseTo(31 * perDay, within());
              assertThat(box.height()).isEqualTo(BarDrawing.HEIGHT);
            });
  }

  @Test
  void aLongFilterLeavesRoomForTheChart() {
    PaperPlan plan = Timelines.of(1);
    List<String> facts = List.of("Filter: " + "Kommunale Wärmeplanung, ".repeat(500));
    PaperPlan filtered =
        new PaperPlan(
            new PaperPlan.Head("Roadmap", facts, "", "A chart"),
            plan.days(),
            plan.columns(),
            plan.rows(),
            plan.links(),
            plan.deadlines(),
            plan.legend(),
            plan.appendix());

    PaperGeometry geometry = new PaperGeometry(filtered, Timelines.A4, LETTERS, List.of());

    assertThat(geometry.facts).hasSize(PaperGeometry.MOST_FACTS);
    assertThat(geometry.facts.get(3)).endsWith("…");
    assertThat(geometry.rowsPerSheet()).isGreaterThan(10);
  }

  private static org.assertj.core.data.Offset<Double> within() {
    return org.assertj.core.data.Offset.offset(0.001);
  }

  @Test
  void aLinkToAnotherSheetLeavesAtTheEdge() {
    PaperWish wish = new PaperWish(Paper.A4, 1, Set.of(PaperLayer.LINKS), false);

    List<Page> plain = printed(Timelines.of(70), wish);
    List<Page> linked = printed(Timelines.of(70, new Link(0, 69, true, false)), wish);

    List<Integer> more = new ArrayList<>();
    for (int i = 0; i < plain.size(); i++) {
      more.add(linked.get(i).lines.size() - plain.get(i).lines.size());
    }
    assertThat(more.get(0)).isPositive();
    assertThat(more.get(plain.size() - 1)).isPositive();
    assertThat(more.subList(1, plain.size() - 1)).containsOnly(0);
  }

  @Test
  void aStripOfTheOneSheetDrawsOnlyItsLines() {
    PaperDrawing drawing = new PaperDrawing(Timelines.of(500), Timelines.A4, LETTERS, WORDS);
    Page strip = new Page();

    drawing.drawSheet(strip, 4000, 4100);

    assertThat(keys(strip)).hasSizeBetween(6, 10);
    assertThat(strip.texts()).doesNotContain("Roadmap", "planned");
  }

  @Test
  void aPlanWithoutLinesIsOneSheet() {
    assertThat(printed(Timelines.of(0), Timelines.A4)).hasSize(1);
  }

  @Test
  void textThatIsTooWideIsCutOrWrapped() {
    assertThat(LETTERS.fitted("abcdefghij", 10, 30)).isEqualTo("abcde…");
    assertThat(LETTERS.fitted("abc", 10, 2)).isEmpty();
    assertThat(LETTERS.wrapped("ab cd efghijklm", 10, 30))
        .containsExactly("ab cd", "efghi", "jklm");
  }
}
