// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.platform.rest;

import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.app.Performs;
import digital.konstanz.roadmap.platform.journal.UndoResult;
import digital.konstanz.roadmap.platform.journal.UndoService;
import digital.konstanz.roadmap.ui.PageContext;
import digital.konstanz.roadmap.ui.Texts;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** Takes back the caller's last gesture, or does it again. */
@Path("")
@Produces(MediaType.APPLICATION_JSON)
public class UndoResource {
  @Inject private UndoService service;
  @Inject private PageContext page;

  /**
   * @param label what was taken back or done again, in the caller's language
   * @param keys the objects that changed
   */
  public record UndoDto(String label, List<String> keys) {}

  @POST
  @Path("undo")
  @Performs(Operation.OWN_ACCOUNT)
  public UndoDto undo() {
    return dto(service.undo());
  }

  @POST
  @Path("redo")
  @Performs(Operation.OWN_ACCOUNT)
  public UndoDto redo() {
    return dto(service.redo());
  }

  private UndoDto dto(UndoResult result) {
    String label =
        Texts.of(page.getLocale()).format(result.labelCode(), result.labelValues().toArray());
    return new UndoDto(label, result.keys());
  }
}
