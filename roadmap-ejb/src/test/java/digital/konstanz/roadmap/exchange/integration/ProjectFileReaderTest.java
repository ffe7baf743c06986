// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import digital.konstanz.roadmap.exchange.app.file.UnreadableFileException;
import digital.konstanz.roadmap.exchange.engine.ProjectPlan;
import digital.konstanz.roadmap.exchange.engine.ProjectPlan.Left;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that want to harm are refused with a reason, whatever they are. */
class ProjectFileReaderTest {
  private static final String TASK =
      "<Task><UID>1</UID><ID>1</ID><Name>Vorgang</Name><OutlineLevel>1</OutlineLevel>"
          + "<Start>2027-01-04T08:00:00</Start><Finish>2027-01-08T17:00:00</Finish>"
          + "<Duration>PT40H0M0S</Duration></Task>";

  private static byte[] project(String prologue, String content) {
    return (prologue
            + "<Project xmlns=\"http://schemas.microsoft.com/project\">"
            + content
            + "</Project>")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String refused(byte[] content, String format) {
    UnreadableFileException refused =
        catchThrowableOfType(
            UnreadableFileException.class, () -> ProjectFileReader.read(content, format));
    assertThat(refused).isNotNull();
    return refused.problem().code();
  }

  @Test
  void aProjectIsReadAndWhatIsAboutPeopleIsOnlyCounted() {
    ProjectPlan plan =
        ProjectFileReader.read(
            project(
                "",
                "<Tasks>"
                    + TASK
                    + "</Tasks><Resources><Resource><UID>1</UID><Name>Frau X</Name></Resource>"
                    + "</Resources><Assignments><Assignment><UID>1</UID></Assignment></Assignments>"),
            "mspdi");

    assertThat(plan.tasks()).extracting("title").containsExactly("Vorgang");
    assertThat(plan.left())
        .containsEntry(Left.RESOURCES, 1)
        .containsEntry(Left.ASSIGNMENTS, 1)
        .doesNotContainKey(Left.COSTS);
  }

  @Test
  void documentTypesAndEntitiesAreRefused(@TempDir Path directory) throws IOException {
    Path secret = Files.writeString(directory.resolve("secret.txt"), "geheim");
    String external = "<!DOCTYPE Project [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>";
    String bomb =
        "<!DOCTYPE Project [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">]>";

    assertThat(refused(project(external, "<Title>&x;</Title>"), "mspdi"))
        .isEqualTo("project.hostile");
    assertThat(refused(project(bomb, "<Title>&b;</Title>"), "mspdi")).isEqualTo("project.hostile");
    assertThat(
            refused(project("<!DOCTYPE Project SYSTEM \"http://example.invalid/x\">", ""), "mspdi"))
        .isEqualTo("project.hostile");
  }

  @Test
  void whatIsNoProjectIsRefused() throws IOException {
    assertThat(refused("<Project/>".getBytes(StandardCharsets.UTF_8), "mspdi"))
        .isEqualTo("project.not-mspdi");
    assertThat(refused(project("", "<Tasks>"), "mspdi")).isEqualTo("project.not-mspdi");
    assertThat(refused("ID;Titel".getBytes(StandardCharsets.UTF_8), "mspdi"))
        .isEqualTo("project.not-mspdi");
    assertThat(refused(new byte[0], "mspdi")).isEqualTo("project.not-mspdi");
    assertThat(refused(new byte[0], "mpp")).isEqualTo("project.not-mpp");
    assertThat(refused(project("", "<Tasks>" + TASK + "</Tasks>"), "mpp"))
        .isEqualTo("project.not-mpp");
    assertThat(refused(zip(), "mpp")).isEqualTo("project.not-mpp");
    assertThat(refused(zip(), "mspdi")).isEqualTo("project.not-mspdi");
    assertThat(refused(project("", "<Tasks/>"), "mspdi")).isEqualTo("project.empty");
    assertThat(refused(new byte[ProjectFileReader.MOST_BYTES + 1], "mspdi"))
        .isEqualTo("import.file-too-large");
  }

  @Test
  void depthNumberAndLengthAreBounded() {
    String deep = "<A>".repeat(200) + "</A>".repeat(200);
    String foreign = "<x:script xmlns:x=\"urn:other\"/>";
    StringBuilder levels = new StringBuilder("<Tasks>");
    for (int i = 1; i <= 60; i++) {
      levels.append(
          TASK.replace("<UID>1<", "<UID>" + i + "<")
              .replace("<ID>1<", "<ID>" + i + "<")
              .replace("<OutlineLevel>1<", "<OutlineLevel>" + i + "<"));
    }

    assertThat(refused(project("", deep), "mspdi")).isEqualTo("project.hostile");
    assertThat(refused(project("", foreign), "mspdi")).isEqualTo("project.hostile");
    assertThat(refused(project("", "<Title>" + "a".repeat(200_000) + "</Title>"), "mspdi"))
        .isEqualTo("project.hostile");
    assertThat(refused(project("", "<A/>".repeat(1_500_001)), "mspdi"))
        .isEqualTo("project.too-much");
    assertThat(refused(project("", levels + "</Tasks>"), "mspdi")).isEqualTo("project.too-deep");
  }

  @Test
  void datesAndDurationsBeyondAllPlansBecomeHarmless() {
    String wild =
        TASK.replace("2027-01-04", "0001-01-01")
            .replace("2027-01-08", "9999-12-31")
            .replace("PT40H0M0S", "PT999999999H0M0S");
    ProjectPlan plan = ProjectFileReader.read(project("", "<Tasks>" + wild + "</Tasks>"), "mspdi");

    assertThat(plan.tasks().get(0).start()).isNull();
    assertThat(plan.tasks().get(0).end()).isNull();
    assertThat(plan.tasks().get(0).days()).isLessThanOrEqualTo(20_000);
  }

  @Test
  void containersOfOtherProgramsAndRubbishAreRefused() throws IOException {
    byte[] other = container("WordDocument", new byte[] {1, 2, 3});
    byte[] broken = container("\u0001CompObj", compObj("MSProject.MPP14"));
    byte[] rubbish = broken.clone();
    byte[] noise = new byte[rubbish.length - 600];
    new Random(7).nextBytes(noise);
    System.arraycopy(noise, 0, rubbish, 600, noise.length);

    assertThat(refused(other, "mpp")).isEqualTo("project.not-mpp");
    assertThat(refused(container("\u0001CompObj", compObj("Word.Document.8")), "mpp"))
        .isEqualTo("project.not-mpp");
    assertThat(refused(broken, "mpp")).isEqualTo("project.broken");
    assertThat(refused(rubbish, "mpp"))
        .isIn("project.not-mpp", "project.hostile", "project.broken");
    assertThat(refused(container("\u0001CompObj", new byte[40]), "mpp"))
        .isEqualTo("project.not-mpp");
    assertThat(refused(container("\u0001CompObj", lying()), "mpp")).isEqualTo("project.not-mpp");
    assertThat(refused(Arrays.copyOf(broken, 700), "mpp")).isEqualTo("project.not-mpp");
  }

  @Test
  void afterARefusalTheNextFileIsRead() {
    refused(new byte[700], "mpp");

    assertThat(ProjectFileReader.read(project("", "<Tasks>" + TASK + "</Tasks>"), "mspdi").tasks())
        .hasSize(1);
  }

  private static byte[] container(String name, byte[] content) throws IOException {
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      files.createDocument(new ByteArrayInputStream(content), name);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      files.writeFilesystem(out);
      return out.toByteArray();
    }
  }

  /** Three texts behind a head, each with its length: of these the second names the format. */
  private static byte[] compObj(String format) {
    ByteBuffer bytes = ByteBuffer.allocate(200).order(ByteOrder.LITTLE_ENDIAN);
    bytes.position(28);
    for (String text : new String[] {"Microsoft Project 14.0", format, "MSProject.Project.9"}) {
      byte[] coded = (text + '\0').getBytes(StandardCharsets.US_ASCII);
      bytes.putInt(coded.length).put(coded);
    }
    return Arrays.copyOf(bytes.array(), bytes.position());
  }

  /** Claims two billion letters. */
  private static byte[] lying() {
    return ByteBuffer.allocate(60).order(ByteOrder.LITTLE_ENDIAN).putInt(28, 0x7fffffff).array();
  }

  private static byte[] zip() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("project.xml"));
      zip.write(new byte[10_000]);
    }
    return out.toByteArray();
  }
}
