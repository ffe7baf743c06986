// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.rest;

import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.app.Performs;
import digital.konstanz.roadmap.portfolio.app.PasteCells;
import digital.konstanz.roadmap.portfolio.app.PasteResult;
import digital.konstanz.roadmap.portfolio.app.TableColumn;
import digital.konstanz.roadmap.portfolio.app.TableDetails;
import digital.konstanz.roadmap.portfolio.app.TablePasteService;
import digital.konstanz.roadmap.portfolio.app.TableService;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import digital.konstanz.roadmap.ui.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** The table of a roadmap's measures. */
@Path("roadmaps/{key}/table")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class TableResource {
  private static final String ALWAYS_ASK = "private, no-cache";

  /** Body of a paste, see {@link PasteCells}. */
  public record Paste(List<PasteCells.Cell> cells, Boolean dryRun) {}

  /** What the paste changes and refuses. */
  public record Pasted(List<Map<String, Object>> changes, List<Refused> refused, UUID undo) {}

  /** A cell that stays as it is, and why. */
  public record Refused(String key, String column, String text, String code, String message) {}

  @Inject private TableService table;
  @Inject private TablePasteService pasting;

  /** All rows at once; 304 while neither the plan nor what the caller may see has changed. */
  @GET
  @Performs(Operation.MEASURE_READ)
  public Response read(
      @PathParam("key") String roadmap, @Context Request request, @Context HttpHeaders headers) {
    Locale locale = Texts.locale(headers.getAcceptableLanguages());
    EntityTag tag = new EntityTag(table.stamp(roadmap) + "-" + locale.getLanguage());
    Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
    Response.ResponseBuilder answer =
        unchanged == null ? Response.ok(labelled(roadmap, locale)).tag(tag) : unchanged;
    return answer.header("Cache-Control", ALWAYS_ASK).header("Vary", "Accept-Language").build();
  }

  private TableDetails labelled(String roadmap, Locale locale) {
    TableDetails read = table.read(roadmap);
    return new TableDetails(
        read.version(),
        read.asOf(),
        new TableLabels(Texts.of(locale)).on(read.columns()),
        read.rows());
  }

  /** Writes a block of cells as one undo step, or with {@code dryRun} says what it would do. */
  @POST
  @Path("paste")
  @Consumes(MediaType.APPLICATION_JSON)
  @Performs(Operation.MEASURE_REPORT)
  public Pasted paste(@PathParam("key") String roadmap, Paste body, @Context HttpHeaders headers) {
    if (body == null || body.cells() == null) {
      throw RuleViolatedException.at("cells", "value.missing", "cells");
    }
    Locale locale = Texts.locale(headers.getAcceptableLanguages());
    PasteResult result =
        pasting.paste(
            new PasteCells(roadmap, body.cells(), locale, Boolean.TRUE.equals(body.dryRun())));
    Texts texts = Texts.of(locale);
    return new Pasted(
        result.changes().stream().map(TableResource::change).toList(),
        result.refused().stream().map(refusal -> refused(refusal, texts)).toList(),
        result.undo());
  }

  private static Map<String, Object> change(PasteResult.Change change) {
    Map<String, Object> named = new LinkedHashMap<>();
    named.put("key", change.key());
    named.put("column", change.column());
    named.put("old", change.before());
    named.put("new", change.after());
    return named;
  }

  private static Refused refused(PasteResult.Refusal refusal, Texts texts) {
    Object[] values =
        refusal.values().stream()
            .map(value -> value instanceof TableColumn.Type type ? kind(type, texts) : value)
            .toArray();
    return new Refused(
        refusal.key(),
        refusal.column(),
        refusal.text(),
        refusal.code(),
        texts.format(refusal.code(), values));
  }

  private static String kind(TableColumn.Type type, Texts texts) {
    return texts.get("table.paste.kind." + type);
  }
}
