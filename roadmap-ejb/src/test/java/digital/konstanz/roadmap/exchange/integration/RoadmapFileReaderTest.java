// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import digital.konstanz.roadmap.exchange.app.file.FileNode;
import digital.konstanz.roadmap.exchange.app.file.FileProblem;
import digital.konstanz.roadmap.exchange.app.file.UnreadableFileException;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class RoadmapFileReaderTest {

  @Test
  void placesAreThoseOfTheFile() {
    FileNode.Entries root =
        (FileNode.Entries) yaml("# Kommentar\nmeta:\n  title: Plan\nrules:\n  - id: R-1\n");

    FileNode.Entries meta = (FileNode.Entries) root.values().get("meta");
    assertThat(meta.values().get("title").line()).isEqualTo(3);
    FileNode.Items rules = (FileNode.Items) root.values().get("rules");
    assertThat(rules.values().get(0).line()).isEqualTo(5);
  }

  @Test
  void jsonAndYamlGiveTheSameTree() {
    FileNode fromYaml = yaml("a: 1\nb: [x, true, null]\n");
    FileNode fromJson = json("{\"a\": 1, \"b\": [\"x\", true, null]}");

    assertThat(texts(fromJson)).isEqualTo(texts(fromYaml));
  }

  @Test
  void byteOrderMarkIsSkipped() {
    assertThat(((FileNode.Entries) yaml("\uFEFFmeta: x\n")).values()).containsKey("meta");
  }

  @Test
  void aliasesAreRefusedSoThatNoBombGoesOff() {
    String bomb =
        """
        a: &a [x, x, x, x, x, x, x, x, x]
        b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]
        c: [*b, *b, *b, *b, *b, *b, *b, *b, *b]
        """;

    assertThat(problem(bomb)).extracting("line", "code").containsExactly(2, "file.alias");
  }

  @Test
  void deepNestingIsRefused() {
    assertThat(problem("[".repeat(5_000)).code()).isEqualTo("file.malformed");
    assertThatThrownBy(() -> json("[".repeat(5_000) + "]".repeat(5_000)))
        .isInstanceOf(UnreadableFileException.class);
  }

  @Test
  void aDuplicateNameIsNamedWithItsLine() {
    assertThat(problem("meta: 1\nvision: 2\nmeta: 3\n"))
        .extracting("line", "code")
        .containsExactly(3, "file.duplicate-name");
  }

  @Test
  void brokenSyntaxIsNamedWithItsLine() {
    assertThat(problem("meta:\n  title: 'offen\n").code()).isEqualTo("file.malformed");
    assertThat(problem("a: b\n\t- c\n"))
        .extracting("line", "code")
        .containsExactly(2, "file.malformed");
  }

  @Test
  void nothingAndTwoDocumentsAreRefused() {
    assertThat(problem("").code()).isEqualTo("file.empty");
    assertThat(problem("a: 1\n---\nb: 2\n").code()).isEqualTo("file.more-than-one");
  }

  @Test
  void otherEncodingsAreRefused() {
    byte[] latin = "title: Maßnahme\n".getBytes(StandardCharsets.ISO_8859_1);

    assertThat(problem(latin).code()).isEqualTo("file.not-utf-8");
  }

  @Test
  void charactersThatNoDatabaseTakesAreRefused() {
    assertThat(problem("title: \"a\\0b\"\n").code()).isEqualTo("file.bad-character");
    UnreadableFileException half =
        catchThrowableOfType(UnreadableFileException.class, () -> json("{\"title\": \"\\ud800\"}"));
    assertThat(half.problem().code()).isEqualTo("file.bad-character");
  }

  @Test
  void aTextOfAHundredThousandCharactersIsTheLongest() {
    assertThat(problem("title: " + "x".repeat(100_001) + "\n").code()).isEqualTo("text.too-long");
  }

  @Test
  void aHugeFileIsRefusedBeforeItIsRead() {
    Assertions.assertTimeout(
        Duration.ofSeconds(10),
        () ->
            assertThat(
                    catchThrowableOfType(
                            UnreadableFileException.class,
                            () -> RoadmapFileReader.read(new Endless(), RoadmapFileFormat.YAML))
                        .problem()
                        .code())
                .isEqualTo("file.too-big"));
  }

  private static final class Endless extends InputStream {
    @Override
    public int read() {
      return 'x';
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
      java.util.Arrays.fill(buffer, offset, offset + length, (byte) 'x');
      return length;
    }
  }

  private static FileProblem problem(String yaml) {
    return problem(yaml.getBytes(StandardCharsets.UTF_8));
  }

  private static FileProblem problem(byte[] yaml) {
    return catchThrowableOfType(
            UnreadableFileException.class,
            () -> RoadmapFileReader.read(new ByteArrayInputStream(yaml), RoadmapFileFormat.YAML))
        .problem();
  }

  private static FileNode yaml(String text) {
    return read(text, RoadmapFileFormat.YAML);
  }

  private static FileNode json(String text) {
    return read(text, RoadmapFileFormat.JSON);
  }

  private static FileNode read(String text, RoadmapFileFormat format) {
    return RoadmapFileReader.read(
        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), format);
  }

  private static String texts(FileNode node) {
    if (node instanceof FileNode.Entries entries) {
      StringBuilder text = new StringBuilder("{");
      entries.values().forEach((name, value) -> text.append(name).append('=').append(texts(value)));
      return text.append('}').toString();
    }
    if (node instanceof FileNode.Items items) {
      return items.values().stream().map(RoadmapFileReaderTest::texts).toList().toString();
    }
    FileNode.Scalar scalar = (FileNode.Scalar) node;
    return scalar.kind() + ":" + scalar.text() + ";";
  }
}
