// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.rest;

import digital.konstanz.roadmap.exchange.app.TabularLimits;
import digital.konstanz.roadmap.exchange.app.TabularMessages;
import digital.konstanz.roadmap.ui.Texts;
import digital.konstanz.roadmap.ui.rest.BoundedBody;
import digital.konstanz.roadmap.ui.rest.Problem;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Locale;

/** Refuses uploads that are too large before they are kept anywhere. */
@Provider
@LimitedUpload
public class UploadLimit implements ContainerRequestFilter {
  private static final long ENVELOPE = 1_000_000;
  private static final long MOST = TabularLimits.DEFAULT.fileBytes() + ENVELOPE;
  private static final int MEGABYTE = 1_000_000;

  @Override
  public void filter(ContainerRequestContext request) {
    Locale locale = Texts.locale(request.getAcceptableLanguages());
    BoundedBody.limit(request, MOST, bytes -> tooLarge(bytes, locale));
  }

  private static Response tooLarge(long bytes, Locale locale) {
    String code = "import.file-too-large";
    List<String> values =
        List.of(
            String.valueOf(bytes / MEGABYTE),
            String.valueOf(TabularLimits.DEFAULT.fileBytes() / MEGABYTE));
    return Problem.of(413, code, TabularMessages.text(code, values, locale)).response();
  }
}
