// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.rest;

import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.app.Performs;
import digital.konstanz.roadmap.portfolio.MeasureStatus;
import digital.konstanz.roadmap.portfolio.app.BoardMoveService;
import digital.konstanz.roadmap.portfolio.app.BoardService;
import digital.konstanz.roadmap.portfolio.app.MoveCard;
import digital.konstanz.roadmap.shared.RuleViolatedException;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

/** The board of a roadmap. */
@Path("roadmaps/{key}/board")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class BoardResource {
  private static final String ALWAYS_ASK = "private, no-cache";

  /**
   * Body of a move, see {@link MoveCard}.
   *
   * @param from null when the card stays in its column
   */
  public record Move(
      String key,
      MeasureStatus from,
      MeasureStatus status,
      String before,
      String after,
      String reason,
      String overrideReason) {}

  @Inject private BoardService board;
  @Inject private BoardMoveService moves;

  /** 304 while neither the plan nor what the caller may see has changed. */
  @GET
  @Performs(Operation.MEASURE_READ)
  public Response read(@PathParam("key") String roadmap, @Context Request request) {
    EntityTag tag = new EntityTag(board.stamp(roadmap));
    Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
    Response.ResponseBuilder answer =
        unchanged == null ? Response.ok(board.read(roadmap)).tag(tag) : unchanged;
    return answer.header("Cache-Control", ALWAYS_ASK).build();
  }

  /** Moves a card: its place, and with {@code from} its status too, as one undo step. */
  @POST
  @Path("order")
  @Consumes(MediaType.APPLICATION_JSON)
  @Performs(Operation.MEASURE_STATUS)
  public Response order(@PathParam("key") String roadmap, Move body) {
    if (body == null || body.key() == null) {
      throw RuleViolatedException.at("key", "value.missing");
    }
    if (body.status() == null) {
      throw RuleViolatedException.at("status", "value.missing");
    }
    moves.move(
        new MoveCard(
            roadmap,
            body.key(),
            body.from(),
            body.status(),
            body.before(),
            body.after(),
            body.reason(),
            body.overrideReason()));
    return Response.noContent().build();
  }
}
