// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TabularMessagesTest {
  private static final Pattern CODE = Pattern.compile("\"((?:import|mapping|project)\\.[a-z-]+)\"");
  private static final Path SOURCES = Path.of("src/main/java/digital/konstanz/roadmap/exchange");

  @Test
  void everyCodeOfTheSourcesHasATextInBothLanguages() throws IOException {
    Set<String> codes = codes();

    assertThat(codes).contains("import.title-missing", "import.csv-quote");
    assertThat(TabularMessages.bundle(Locale.GERMAN).keySet()).containsAll(codes);
    assertThat(TabularMessages.bundle(Locale.ENGLISH).keySet())
        .isEqualTo(TabularMessages.bundle(Locale.GERMAN).keySet());
  }

  @Test
  void placesAreFilled() {
    String text =
        TabularMessages.text("import.text-too-long", List.of("600", "500"), Locale.GERMAN);

    assertThat(text).isEqualTo("Der Text hat 600 Zeichen, erlaubt sind 500.");
  }

  @Test
  void otherLanguagesReadGerman() {
    assertThat(TabularMessages.text("import.date", List.of(), Locale.FRENCH))
        .isEqualTo("Kein lesbares Datum.");
  }

  private static Set<String> codes() throws IOException {
    Set<String> codes = new TreeSet<>();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file :
          files.filter(f -> f.getFileName().toString().matches(".*(Tabular|Project).*")).toList()) {
        Matcher code = CODE.matcher(Files.readString(file));
        while (code.find()) {
          codes.add(code.group(1));
        }
      }
    }
    return codes;
  }
}
