// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import digital.konstanz.roadmap.ui.Texts;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What can be seen in the source files themselves. */
class SourcesTest {

  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final Path TEXTS = Path.of("src/main/resources/i18n");
  private static final Map<String, Integer> LONGEST =
      Map.of(".java", 400, ".ts", 300, ".xhtml", 250);

  @Test
  void noFileOutgrowsItsPurpose() throws IOException {
    assertThat(
            sources()
                .filter(file -> lines(file) > LONGEST.getOrDefault(ending(file), 100_000))
                .map(file -> ROOT.relativize(file) + " " + lines(file)))
        .isEmpty();
  }

  @Test
  void everySourceSaysItsLicence() throws IOException {
    assertThat(
            sources()
                .filter(file -> LONGEST.containsKey(ending(file)))
                .filter(file -> !text(file).contains("SPDX-License-Identifier: EUPL-1.2"))
                .map(ROOT::relativize))
        .isEmpty();
  }

  @Test
  void pagesHoldNoScriptOrStyleOfTheirOwn() throws IOException {
    assertThat(
            sources()
                .filter(file -> ending(file).equals(".xhtml"))
                .filter(
                    file ->
                        text(file).contains("<style")
                            || text(file).matches("(?s).*<script(?![^>]*src=)[^>]*>.*")
                            || text(file).contains("escape=\"false\""))
                .map(ROOT::relativize))
        .isEmpty();
  }

  @Test
  void everyTextExistsInBothLanguages() throws IOException {
    for (String area : Texts.AREAS) {
      assertThat(keys(area, "en")).as(area).isEqualTo(keys(area, "de"));
    }
  }

  @Test
  void everyTextFileIsListed() throws IOException {
    try (Stream<Path> files = Files.list(TEXTS)) {
      Set<String> areas =
          files
              .map(file -> file.getFileName().toString().replaceAll("_(de|en)\\.properties$", ""))
              .collect(Collectors.toCollection(TreeSet::new));

      assertThat(areas).isEqualTo(new TreeSet<>(Texts.AREAS));
    }
  }

  private static Set<Object> keys(String area, String language) throws IOException {
    Properties properties = new Properties();
    try (Reader reader =
        Files.newBufferedReader(TEXTS.resolve(area + "_" + language + ".properties"))) {
      properties.load(reader);
    }
    return properties.keySet();
  }

  private static Stream<Path> sources() throws IOException {
    List<Path> all;
    try (Stream<Path> files = Files.walk(ROOT)) {
      all =
          files
              .filter(file -> file.toString().contains("/src/"))
              .filter(file -> !file.toString().contains("/target/"))
              .filter(Files::isRegularFile)
              .toList();
    }
    return all.stream();
  }

  private static String ending(Path file) {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot);
  }

  private static long lines(Path file) {
    return LONGEST.containsKey(ending(file)) ? text(file).lines().count() : 0;
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new IllegalStateException(file + " cannot be read", e);
    }
  }
}
