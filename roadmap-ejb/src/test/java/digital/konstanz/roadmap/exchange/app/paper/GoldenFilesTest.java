// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/**
 * The drawn and the exchanged plan, stroke by stroke and element by element, as they were looked at
 * when they were kept. After a change that is meant, {@code -Dgolden.keep=true} keeps the new ones:
 * look at them before they are committed.
 */
class GoldenFilesTest {
  private static final Path KEPT = Path.of("src/test/resources/golden");

  @Test
  void thePdfIsDrawnAsBefore() throws IOException {
    compare("timeline.pdf.txt", drawing(PaperFilesTest.file("pdf")));
  }

  @Test
  void theSvgIsDrawnAsBefore() throws IOException {
    compare("timeline.svg", text(PaperFilesTest.file("svg")));
  }

  @Test
  void theProjectFileIsAsBefore() throws IOException {
    compare("timeline.mspdi.xml", text(PlanFilesTest.project()));
  }

  private static void compare(String name, String now) throws IOException {
    if (Boolean.getBoolean("golden.keep")) {
      Files.createDirectories(KEPT);
      Files.writeString(KEPT.resolve(name), now);
    }
    assertThat(now.lines()).containsExactlyElementsOf(Files.readAllLines(KEPT.resolve(name)));
  }

  /** One element a line, so that a difference is found by its line. */
  private static String text(byte[] file) {
    return new String(file, StandardCharsets.UTF_8).replace("><", ">\n<");
  }

  /** What each page says, and the operators that draw it; not the fonts, nor ids and times. */
  private static String drawing(byte[] file) throws IOException {
    StringBuilder all = new StringBuilder();
    try (PDDocument pdf = Loader.loadPDF(file)) {
      PDFTextStripper words = new PDFTextStripper();
      words.setSortByPosition(true);
      for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
        PDPage sheet = pdf.getPage(page - 1);
        PDRectangle box = sheet.getMediaBox();
        all.append(
            String.format(
                Locale.ROOT, "page %d %.0f x %.0f%n", page, box.getWidth(), box.getHeight()));
        words.setStartPage(page);
        words.setEndPage(page);
        all.append(words.getText(pdf).strip()).append('\n');
        try (InputStream content = sheet.getContents()) {
          String operators = new String(content.readAllBytes(), StandardCharsets.ISO_8859_1);
          all.append(operators.replaceAll("[^\\x20-\\x7e\\n]", ".")).append('\n');
        }
      }
    }
    return all.toString();
  }
}
