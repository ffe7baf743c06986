// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.ui.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * An error as problem+json (RFC 9457).
 *
 * @param code stable, for programs; {@code detail} is for people
 * @param errors what is wrong with which field; only with 422
 * @param current the present state; only with 412
 * @param incident number in the server's log; only with 500
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
    String type,
    String title,
    int status,
    String code,
    String detail,
    List<FieldError> errors,
    Object current,
    String incident) {

  public static final String MEDIA_TYPE = "application/problem+json";

  /** One field that cannot stay as it is; {@code field} is null when it is about the whole. */
  public record FieldError(String field, String code, String message) {}

  public static Problem of(int status, String code, String detail) {
    return new Problem("about:blank", reason(status), status, code, detail, null, null, null);
  }

  public Problem with(List<FieldError> fieldErrors) {
    return new Problem(type, title, status, code, detail, fieldErrors, current, incident);
  }

  public Problem withCurrent(Object state) {
    return new Problem(type, title, status, code, detail, errors, state, incident);
  }

  public Problem withIncident(String number) {
    return new Problem(type, title, status, code, detail, errors, current, number);
  }

  public Response response() {
    return Response.status(status).type(MEDIA_TYPE).entity(this).build();
  }

  /** Writes a problem where no REST resource was reached. */
  public static void write(HttpServletResponse response, int status, String code, String detail)
      throws IOException {
    response.setStatus(status);
    response.setContentType(MEDIA_TYPE);
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    response.getWriter().write(Json.MAPPER.writeValueAsString(of(status, code, detail)));
  }

  private static String reason(int status) {
    Response.Status known = Response.Status.fromStatusCode(status);
    return known == null ? "Unprocessable Content" : known.getReasonPhrase();
  }
}
