// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app.paper;

import static org.assertj.core.api.Assertions.assertThat;

import digital.konstanz.roadmap.exchange.app.paper.PaperShape.Dimension;
import digital.konstanz.roadmap.exchange.app.paper.PaperShape.Opening;
import digital.konstanz.roadmap.exchange.engine.Paper;
import digital.konstanz.roadmap.exchange.engine.PaperLayer;
import digital.konstanz.roadmap.exchange.engine.PaperPlan;
import digital.konstanz.roadmap.exchange.engine.PaperWish;
import digital.konstanz.roadmap.exchange.integration.PaperFiles;
import digital.konstanz.roadmap.scheduling.app.TimelineDetails;
import digital.konstanz.roadmap.scheduling.app.TimelineDetails.CalendarRow;
import digital.konstanz.roadmap.scheduling.app.TimelineDetails.DeadlineRow;
import digital.konstanz.roadmap.scheduling.app.TimelineDetails.HolidayRow;
import digital.konstanz.roadmap.scheduling.app.TimelineRow;
import digital.konstanz.roadmap.shared.WorkingCalendar;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.VeraPDFFoundry;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

class PaperFilesTest {
  private static final PaperWish WISH =
      new PaperWish(Paper.A4, 1, EnumSet.allOf(PaperLayer.class), true);
  private static final LocalDate TODAY = LocalDate.of(2027, 2, 1);

  static byte[] file(String format) {
    return file(format, PlanRows.ROWS, WISH);
  }

  private static byte[] file(String format, List<TimelineRow> rows, PaperWish wish) {
    return PaperFiles.write(
        plan(format, rows, wish, List.of()), wish, new KeyWords(), format, "de");
  }

  private static PaperPlan plan(
      String format, List<TimelineRow> rows, PaperWish wish, List<CalendarRow> calendars) {
    PaperFilter all =
        new PaperFilter(null, null, Set.of(), Set.of(), Set.of(), Set.of(), List.of(), null);
    PaperShape shape = new PaperShape(Dimension.TREE, Dimension.STATUS, Opening.ALL, Set.of());
    PaperOrder order = new PaperOrder("r", all, shape, wish, format, "de", "", "Jemand");
    DeadlineRow law = new DeadlineRow("GESETZ", TODAY.plusMonths(3), "Pflicht", true, List.of("A"));
    TimelineDetails details =
        new TimelineDetails(1, TODAY, rows, List.of(), List.of(law), List.of(), calendars);
    PaperAssembly.Surroundings around =
        new PaperAssembly.Surroundings(
            "Straßen & Wege",
            "Beschluss",
            Map.of("IT", "Amt für IT"),
            List.of(),
            WorkingCalendar.mondayToFriday(),
            TODAY,
            true);
    return new PaperAssembly(order, details, around, new KeyWords()).plan();
  }

  @Test
  void aPdfSaysEveryKeyAndTitleWithUmlauts() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(file("pdf"))) {
      String text = new PDFTextStripper().getText(pdf);

      assertThat(text).contains("Straßen & Wege", "Titel von A1", "GESETZ", "shell.demo");
      for (TimelineRow row : PlanRows.ROWS) {
        assertThat(text).contains("Titel von " + row.key());
      }
    }
  }

  @Test
  void aPdfIsTaggedWithTitleLanguageAndItsOwnFont() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(file("pdf"))) {
      assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
      assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("de");
      assertThat(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle()).isTrue();
      assertThat(pdf.getDocumentInformation().getTitle()).contains("Straßen & Wege");
      PDPage page = pdf.getPage(0);
      for (var name : page.getResources().getFontNames()) {
        assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"A4,1,true", "A4,3,true", "A3,1,false", "A2,2,true"})
  void aPdfKeepsAllRulesOfPdfUaThatAProgramCanCheck(Paper paper, int wide, boolean table)
      throws Exception {
    PaperWish wish = new PaperWish(paper, wide, EnumSet.allOf(PaperLayer.class), table);

    assertThat(brokenRules(file("pdf", PlanRows.ROWS, wish))).isEmpty();
    assertThat(brokenRules(file("pdf", List.of(), wish))).isEmpty();
  }

  private static List<String> brokenRules(byte[] pdf) throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    VeraPDFFoundry foundry = Foundries.defaultInstance();
    try (PDFAParser parser =
            foundry.createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
        PDFAValidator rules = foundry.createValidator(PDFAFlavour.PDFUA_1, false)) {
      ValidationResult result = rules.validate(parser);
      assertThat(result.getTotalAssertions()).isGreaterThan(100);
      return result.getTestAssertions().stream()
          .map(broken -> broken.getRuleId() + " " + broken.getMessage())
          .distinct()
          .toList();
    }
  }

  @Test
  void theStructureHasAFigureWithWordsAndATableWithHeads() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(file("pdf"))) {
      PDStructureNode root = pdf.getDocumentCatalog().getStructureTreeRoot();
      List<PDStructureElement> parts = elements((PDStructureNode) root.getKids().get(0));
      List<String> types = parts.stream().map(PDStructureElement::getStructureType).toList();

      assertThat(types).startsWith("H1", "P", "P", "Figure", "P", "H2", "Table");
      assertThat(parts.get(3).getAlternateDescription()).contains("spoken");
      List<PDStructureElement> rows = elements(parts.get(6));
      assertThat(rows).hasSize(1 + PlanRows.ROWS.size());
      assertThat(elements(rows.get(0))).allMatch(cell -> cell.getStructureType().equals("TH"));
      assertThat(elements(rows.get(1))).allMatch(cell -> cell.getStructureType().equals("TD"));
      assertThat(pdf.getDocumentCatalog().getStructureTreeRoot().getParentTreeNextKey())
          .isEqualTo(pdf.getNumberOfPages());
    }
  }

  private static List<PDStructureElement> elements(PDStructureNode node) {
    return node.getKids().stream().map(kid -> (PDStructureElement) kid).toList();
  }

  @Test
  void whatMovedIsCountedByTheDaysOfItsUnit() {
    CalendarRow closed =
        new CalendarRow(
            List.of("A"), List.of(new HolidayRow(LocalDate.of(2027, 5, 25), "Betriebsausflug")));

    assertThat(delta("A", plan("pdf", PlanRows.ROWS, WISH, List.of()))).contains("+10");
    assertThat(delta("A", plan("pdf", PlanRows.ROWS, WISH, List.of(closed)))).contains("+9");
    assertThat(delta("B", plan("pdf", PlanRows.ROWS, WISH, List.of(closed)))).contains("+10");
  }

  private static String delta(String key, PaperPlan plan) {
    return plan.rows().stream()
        .filter(row -> row.cells().get(0).equals(key))
        .map(row -> row.cells().get(5))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void charactersWithoutALetterBecomeQuestionMarks() throws IOException {
    TimelineRow odd = PlanRows.ROWS.get(2);
    TimelineRow row =
        new TimelineRow(
            "X",
            "MEASURE",
            null,
            "Neu 🚀\u0007漢",
            odd.start(),
            odd.end(),
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            "IDEA",
            null,
            null,
            null,
            null,
            null,
            null,
            false,
            null,
            null,
            null,
            null,
            false);
    try (PDDocument pdf = Loader.loadPDF(file("pdf", List.of(row), WISH))) {
      assertThat(new PDFTextStripper().getText(pdf)).contains("Neu ???");
    }
  }

  @Test
  void anSvgIsWellFormedAndKeepsItsTexts() throws Exception {
    byte[] svg = file("svg");

    var document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(svg));
    assertThat(document.getDocumentElement().getTagName()).isEqualTo("svg");
    assertThat(document.getElementsByTagName("title").item(0).getTextContent())
        .contains("Straßen & Wege");
    assertThat(document.getDocumentElement().getTextContent())
        .contains("Titel von A1", "Titel von C");
  }

  @Test
  void aPngShowsTheWholeSheet() throws IOException {
    BufferedImage picture = ImageIO.read(new ByteArrayInputStream(file("png")));

    assertThat(picture.getWidth()).isEqualTo(1684);
    assertThat(picture.getHeight()).isGreaterThan(400);
    assertThat(picture.getRGB(2, 2) & 0xffffff).isEqualTo(0xffffff);
    long ink = 0;
    for (int x = 0; x < picture.getWidth(); x++) {
      for (int y = picture.getHeight() - 160; y < picture.getHeight(); y++) {
        ink += (picture.getRGB(x, y) & 0xffffff) == 0xffffff ? 0 : 1;
      }
    }
    assertThat(ink).as("the legend at the lower edge").isGreaterThan(500);
  }
}
