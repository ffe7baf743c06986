// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.rest;

import digital.konstanz.roadmap.exchange.app.DemoMark;
import digital.konstanz.roadmap.exchange.app.ExportedFile;
import digital.konstanz.roadmap.exchange.app.SheetData;
import digital.konstanz.roadmap.exchange.app.SheetFiles;
import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.app.Performs;
import digital.konstanz.roadmap.scheduling.app.VariantDetails;
import digital.konstanz.roadmap.scheduling.app.VariantReadingService;
import digital.konstanz.roadmap.shared.NotFoundException;
import digital.konstanz.roadmap.ui.PageContext;
import digital.konstanz.roadmap.ui.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The differences between a what-if copy and the plan of today as a table. */
@Path("roadmaps/{key}/variants/{variant}/differences")
@RequestScoped
public class VariantFileResource {
  private static final int WIDE = 48;
  private static final int USUAL = 14;

  @Inject private VariantReadingService copies;
  @Inject private SheetFiles files;
  @Inject private PageContext page;

  /** {@code csv} or {@code xlsx}. */
  @GET
  @Path("{format}")
  @Performs(Operation.VARIANT_READ)
  public Response differences(
      @PathParam("key") String roadmap,
      @PathParam("variant") String variant,
      @PathParam("format") String format) {
    VariantDetails details = copies.details(roadmap, variant);
    ExportedFile file =
        switch (format) {
          case "csv" -> files.csv(sheet(roadmap, details));
          case "xlsx" -> files.xlsx(sheet(roadmap, details));
          default -> throw new NotFoundException("export", format);
        };
    boolean text = format.equals("csv");
    return Response.ok(
            file.content(), text ? file.mediaType() + ";charset=utf-8" : file.mediaType())
        .header("Content-Disposition", "attachment; filename=\"" + file.name() + "\"")
        .header("Cache-Control", "private, no-store")
        .build();
  }

  private SheetData sheet(String roadmap, VariantDetails details) {
    Locale locale = page.getLocale();
    Texts texts = Texts.of(locale);
    String name = DemoMark.name(texts.get("variant.file") + "-" + roadmap, page.isDemo());
    return new SheetData(
        name,
        columns(texts),
        details.rows().stream().map(row -> cells(row, texts)).toList(),
        List.of(details.variant().name(), details.variant().purpose()),
        locale);
  }

  private static List<SheetData.Column> columns(Texts texts) {
    return List.of(
        new SheetData.Column(texts.get("variant.file.key"), USUAL),
        new SheetData.Column(texts.get("variant.head.item"), WIDE),
        new SheetData.Column(texts.get("variant.file.today-start"), USUAL),
        new SheetData.Column(texts.get("variant.file.today-end"), USUAL),
        new SheetData.Column(texts.get("variant.file.start"), USUAL),
        new SheetData.Column(texts.get("variant.file.end"), USUAL),
        new SheetData.Column(texts.get("variant.file.start-days"), USUAL),
        new SheetData.Column(texts.get("variant.file.end-days"), USUAL),
        new SheetData.Column(texts.get("variant.counts.outdated"), USUAL));
  }

  private static List<Object> cells(VariantDetails.Row row, Texts texts) {
    return Arrays.asList(
        row.key(),
        row.title(),
        row.todayStart(),
        row.todayEnd(),
        row.start(),
        row.end(),
        row.startDays(),
        row.endDays(),
        texts.get(row.outdated() ? "variant.file.yes" : "variant.file.no"));
  }
}
