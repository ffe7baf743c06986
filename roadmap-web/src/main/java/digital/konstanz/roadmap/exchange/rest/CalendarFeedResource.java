// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.rest;

import digital.konstanz.roadmap.exchange.app.ExportedFile;
import digital.konstanz.roadmap.exchange.app.paper.CalendarFeedReading;
import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.app.Performs;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Locale;

/** Calendars for programs that cannot sign in: the secret in the address is all they have. */
@Path("calendars/{secret}")
@RequestScoped
public class CalendarFeedResource {

  @Inject private CalendarFeedReading feeds;

  /** 404 for a secret that is wrong or revoked. */
  @GET
  @Performs(Operation.PUBLIC_INFORMATION)
  public Response read(@PathParam("secret") String secret) {
    String plain = secret.endsWith(".ics") ? secret.substring(0, secret.length() - 4) : secret;
    ExportedFile file =
        feeds.read(plain, language -> new PaperTexts(Locale.forLanguageTag(language)));
    return Response.ok(file.content(), "text/calendar;charset=utf-8")
        .header("Cache-Control", "private, no-store")
        .build();
  }
}
