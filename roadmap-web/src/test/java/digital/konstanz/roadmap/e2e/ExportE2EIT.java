// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every file that leaves a demonstration says that its data are no plan of the city. */
class ExportE2EIT {
  private static final String NOTICE = "Demonstrationsdaten – kein Plan der Stadt Konstanz";

  private static Product product;
  private static String roadmap;

  @BeforeAll
  static void start() {
    product = Product.shared();
    roadmap = product.json("office", "roadmaps").get(0).get("key").asText();
  }

  @Test
  void everyFileSaysItInItsName() {
    for (String format : new String[] {"csv", "xlsx", "yaml", "json", "pdf", "svg", "png", "ics"}) {
      HttpResponse<byte[]> file = file(format);

      assertThat(file.statusCode()).as(format).isEqualTo(200);
      assertThat(file.headers().firstValue("Content-Disposition"))
          .as(format)
          .hasValue("attachment; filename=\"" + roadmap + "-demonstrationsdaten." + format + "\"");
    }
  }

  @Test
  void aWorkbookSaysItOnASheetOfItsOwn(@TempDir Path folder) throws IOException {
    Path workbook = Files.write(folder.resolve("table.xlsx"), file("xlsx").body());
    StringBuilder text = new StringBuilder();
    int sheets = 0;
    try (ZipFile zip = new ZipFile(workbook.toFile())) {
      for (ZipEntry part : Collections.list(zip.entries())) {
        text.append(new String(zip.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8));
        sheets += part.getName().startsWith("xl/worksheets/sheet") ? 1 : 0;
      }
    }

    assertThat(text).contains(NOTICE);
    assertThat(sheets).isEqualTo(2);
  }

  @Test
  void aDrawnTimelineSaysItAndNamesEveryMeasure() {
    JsonNode measures = product.json("office", "measures?limit=1000").get("items");
    String svg = new String(file("svg").body(), StandardCharsets.UTF_8);

    assertThat(svg).contains(NOTICE);
    for (JsonNode measure : measures) {
      // long keys are cut on paper
      String key = measure.get("key").asText();
      assertThat(svg).contains(">" + key.substring(0, Math.min(5, key.length())));
    }
  }

  @Test
  void filesForOtherProgramsSayItToo() {
    String calendar = new String(file("ics").body(), StandardCharsets.UTF_8).replace("\r\n ", "");
    String project = new String(file("mspdi").body(), StandardCharsets.UTF_8);

    assertThat(calendar).contains(NOTICE, "BEGIN:VEVENT");
    assertThat(project).contains(NOTICE, "<Task>");
  }

  @Test
  void aWholeRoadmapSaysItInItsHead() {
    String yaml = new String(file("yaml").body(), StandardCharsets.UTF_8);
    String json = new String(file("json").body(), StandardCharsets.UTF_8);

    assertThat(yaml).startsWith("# " + NOTICE + "\n");
    assertThat(Product.parse(json).at("/meta/disclaimer").asText())
        .contains("Demonstrationsdaten, kein Plan");
  }

  private static HttpResponse<byte[]> file(String format) {
    HttpRequest request =
        HttpRequest.newBuilder(product.address("api/v1/roadmaps/" + roadmap + "/exports/" + format))
            .header("Authorization", "Bearer " + product.access("office", "token"))
            .header("Accept-Language", "de")
            .build();
    return Product.sendForBytes(request);
  }
}
