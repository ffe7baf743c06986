// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.app.Performs;
import digital.konstanz.roadmap.portfolio.app.DraftDetails;
import digital.konstanz.roadmap.portfolio.app.DraftService;
import digital.konstanz.roadmap.portfolio.app.KeepDraft;
import digital.konstanz.roadmap.shared.NotFoundException;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import digital.konstanz.roadmap.ui.rest.Json;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** What the caller typed and did not save yet. */
@Path("drafts/{key}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DraftResource {
  @Inject private DraftService service;

  /** The draft with its content as it was typed. */
  public record DraftDto(JsonNode content, long seenVersion) {}

  @GET
  @Performs(Operation.OWN_ACCOUNT)
  public DraftDto get(@PathParam("key") String key) throws JsonProcessingException {
    DraftDetails draft = service.find(key).orElseThrow(() -> new NotFoundException("draft", key));
    return new DraftDto(Json.MAPPER.readTree(draft.contentJson()), draft.seenVersion());
  }

  @PUT
  @Performs(Operation.OWN_ACCOUNT)
  public Response put(@PathParam("key") String key, DraftDto draft) {
    if (draft == null || draft.content() == null) {
      throw RuleViolatedException.at("content", "text.missing");
    }
    service.keep(new KeepDraft(key, draft.content().toString(), draft.seenVersion()));
    return Response.noContent().build();
  }

  @DELETE
  @Performs(Operation.OWN_ACCOUNT)
  public Response delete(@PathParam("key") String key) {
    service.drop(key);
    return Response.noContent().build();
  }
}
