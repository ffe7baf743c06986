// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.platform.rest;

import digital.konstanz.roadmap.identity.Caller;
import digital.konstanz.roadmap.identity.app.Credential;
import digital.konstanz.roadmap.platform.journal.RoadmapChanged;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.util.UUID;
import java.util.concurrent.CompletionStage;

/** One open browser that is told what changed. */
final class LiveStream {

  private final UUID roadmap;
  private final Caller caller;
  private final Credential credential;
  private final SseEventSink sink;
  private final Sse sse;

  /**
   * @param roadmap null for somebody who looks at all roadmaps
   * @param caller with the grants of the moment when it was opened
   */
  LiveStream(UUID roadmap, Caller caller, Credential credential, SseEventSink sink, Sse sse) {
    this.roadmap = roadmap;
    this.caller = caller;
    this.credential = credential;
    this.sink = sink;
    this.sse = sse;
  }

  Caller caller() {
    return caller;
  }

  Credential credential() {
    return credential;
  }

  boolean concernedBy(RoadmapChanged change) {
    return roadmap == null || change.concerns(roadmap);
  }

  boolean closed() {
    return sink.isClosed();
  }

  void close() {
    sink.close();
  }

  CompletionStage<?> comment(String text) {
    return sink.send(sse.newEventBuilder().comment(text).build());
  }

  CompletionStage<?> change(String kind, String key, long version) {
    String quoted = key == null ? "null" : '"' + key.replaceAll("[\"\\\\\\p{Cntrl}]", "") + '"';
    OutboundSseEvent event =
        sse.newEventBuilder()
            .data("{\"kind\":\"" + kind + "\",\"key\":" + quoted + ",\"version\":" + version + "}")
            .build();
    return sink.send(event);
  }
}
