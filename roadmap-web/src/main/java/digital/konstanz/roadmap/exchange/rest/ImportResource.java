// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.rest;

import digital.konstanz.roadmap.exchange.app.FileImport;
import digital.konstanz.roadmap.exchange.app.ImportPreview;
import digital.konstanz.roadmap.exchange.app.ImportRequest;
import digital.konstanz.roadmap.exchange.app.ReadyMappings;
import digital.konstanz.roadmap.exchange.app.TabularMessages;
import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.app.Performs;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import digital.konstanz.roadmap.ui.Texts;
import digital.konstanz.roadmap.ui.rest.Problem;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/** Imports files as jobs. */
@Path("imports")
@Produces(MediaType.APPLICATION_JSON)
@LimitedUpload
public class ImportResource {
  private static final int MAPPING_BYTES = 400_000;

  @Inject @Any private Instance<FileImport> imports;

  /** 202 with the job's address; what is wrong with the file is the job's result. */
  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Performs(Operation.ROADMAP_IMPORT)
  public Response start(
      @BeanParam ImportParameters parameters,
      @FormParam("file") EntityPart file,
      @FormParam("mapping") EntityPart mapping,
      @Context HttpHeaders headers,
      @Context UriInfo uri) {
    Locale locale = locale(headers);
    return explained(
        locale,
        () -> {
          ImportRequest request = parameters.request(content(file), text(mapping), locale);
          UUID job = importer(request.format()).submit(request);
          return Response.accepted(Map.of("job", job))
              .location(uri.getBaseUriBuilder().path("jobs").path(job.toString()).build())
              .build();
        });
  }

  /** What the file would change, row by row; of a sheet also the mapping, used or suggested. */
  @POST
  @Path("preview")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Performs(Operation.ROADMAP_IMPORT)
  public ImportPreview preview(
      @BeanParam ImportParameters parameters,
      @FormParam("file") EntityPart file,
      @FormParam("mapping") EntityPart mapping,
      @Context HttpHeaders headers) {
    Locale locale = locale(headers);
    return explained(
        locale,
        () -> {
          ImportRequest request = parameters.request(content(file), text(mapping), locale);
          return importer(request.format()).preview(request);
        });
  }

  /** Names of the ready mappings. */
  @GET
  @Path("mappings")
  @Performs(Operation.ROADMAP_IMPORT)
  public List<String> mappings() {
    return ReadyMappings.NAMES;
  }

  private FileImport importer(String format) {
    return imports.stream()
        .filter(each -> each.formats().contains(format))
        .findFirst()
        .orElseThrow(() -> RuleViolatedException.at("format", "import.format", format));
  }

  private static byte[] content(EntityPart file) {
    if (file == null) {
      throw RuleViolatedException.at("file", "import.file-missing");
    }
    try (InputStream in = file.getContent()) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw RuleViolatedException.at("file", "import.file-missing");
    }
  }

  private static String text(EntityPart part) {
    if (part == null) {
      return null;
    }
    try (InputStream in = part.getContent()) {
      String text =
          new String(in.readNBytes(MAPPING_BYTES), java.nio.charset.StandardCharsets.UTF_8);
      return text.isBlank() ? null : text;
    } catch (IOException e) {
      throw RuleViolatedException.at("mapping", "mapping.unreadable", "");
    }
  }

  private static Locale locale(HttpHeaders headers) {
    return Texts.locale(headers.getAcceptableLanguages());
  }

  /** Codes of imports have their texts beside the import, for jobs and requests alike. */
  private static <T> T explained(Locale locale, Supplier<T> work) {
    try {
      return work.get();
    } catch (RuleViolatedException rule) {
      List<String> values = rule.values().stream().map(String::valueOf).toList();
      String message = TabularMessages.text(rule.code(), values, locale);
      if (message.equals(rule.code())) {
        throw rule;
      }
      throw new WebApplicationException(
          Problem.of(422, rule.code(), message)
              .with(List.of(new Problem.FieldError(rule.field(), rule.code(), message)))
              .response());
    }
  }
}
