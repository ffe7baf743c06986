// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.platform.rest;

import digital.konstanz.roadmap.identity.Caller;
import digital.konstanz.roadmap.identity.app.Callers;
import digital.konstanz.roadmap.platform.journal.RoadmapChanged;
import digital.konstanz.roadmap.portfolio.app.ChangeAudience;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/**
 * Tells open browsers after a commit that something changed: what kind, which key, which running
 * number; never business data, and a key only to whom it is visible. Everybody else is told to look
 * again. A comment every 20 seconds finds connections that are gone.
 */
@ApplicationScoped
public class LiveEvents {

  private static final int HEARTBEAT_SECONDS = 20;

  /** A change of more objects than this is told as one. */
  private static final int MOST_KEYS = 20;

  private final Map<SseEventSink, Listener> listeners = new ConcurrentHashMap<>();
  private final AtomicLong number = new AtomicLong();
  private volatile ScheduledFuture<?> heartbeat;
  private ChangeAudience audience;

  /**
   * @param roadmap null for somebody who looks at all roadmaps
   */
  private record Listener(UUID roadmap, Sse sse, Caller caller) {

    boolean concernedBy(RoadmapChanged change) {
      return roadmap == null || change.roadmapId() == null || roadmap.equals(change.roadmapId());
    }
  }

  @Inject
  void setAudience(ChangeAudience audience) {
    this.audience = audience;
  }

  /** Adds a browser that looks at this roadmap, at all of them for null. */
  public void add(UUID roadmap, SseEventSink sink, Sse sse) {
    listeners.put(sink, new Listener(roadmap, sse, Callers.current()));
    beat();
    send(sink, sse.newEventBuilder().comment("connected").build());
  }

  private synchronized void beat() {
    if (heartbeat == null) {
      heartbeat =
          executor()
              .scheduleWithFixedDelay(
                  () ->
                      listeners.forEach(
                          (sink, listener) ->
                              send(
                                  sink, listener.sse().newEventBuilder().comment("alive").build())),
                  HEARTBEAT_SECONDS,
                  HEARTBEAT_SECONDS,
                  TimeUnit.SECONDS);
    }
  }

  /**
   * Looked up by the first listener, in a request of this module: the observer is also made by
   * changes that other modules make at their start, whose naming context has no such reference.
   */
  private static ManagedScheduledExecutorService executor() {
    try {
      return (ManagedScheduledExecutorService)
          new InitialContext().lookup("java:comp/DefaultManagedScheduledExecutorService");
    } catch (NamingException e) {
      throw new IllegalStateException("Every server has a default scheduled executor", e);
    }
  }

  /** Another thread tells: the one that committed has no transaction left to ask with. */
  void tell(@Observes(during = TransactionPhase.AFTER_SUCCESS) RoadmapChanged change) {
    if (listeners.values().stream().anyMatch(listener -> listener.concernedBy(change))) {
      long version = number.incrementAndGet();
      executor().execute(() -> tell(change, version));
    }
  }

  private void tell(RoadmapChanged change, long version) {
    Map<SseEventSink, Listener> concerned = new HashMap<>();
    listeners.forEach(
        (sink, listener) -> {
          if (listener.concernedBy(change)) {
            concerned.put(sink, listener);
          }
        });
    Set<String> keys = Set.copyOf(change.keys());
    Map<Caller, Set<String>> visible =
        keys.size() > MOST_KEYS ? Map.of() : visible(concerned.values(), keys);
    concerned.forEach(
        (sink, listener) -> {
          Set<String> own = visible.getOrDefault(listener.caller(), Set.of());
          own.forEach(key -> send(sink, event(listener, "CHANGED", key, version)));
          if (own.size() < keys.size()) {
            send(sink, event(listener, "RESYNC", null, version));
          }
        });
  }

  private Map<Caller, Set<String>> visible(Collection<Listener> concerned, Set<String> keys) {
    Set<Caller> callers = concerned.stream().map(Listener::caller).collect(Collectors.toSet());
    return Callers.callAs(Caller.SYSTEM, () -> audience.visible(callers, keys));
  }

  private static OutboundSseEvent event(Listener listener, String kind, String key, long version) {
    String quoted = key == null ? "null" : '"' + key.replaceAll("[\"\\\\\\p{Cntrl}]", "") + '"';
    return listener
        .sse()
        .newEventBuilder()
        .data("{\"kind\":\"" + kind + "\",\"key\":" + quoted + ",\"version\":" + version + "}")
        .build();
  }

  private void send(SseEventSink sink, OutboundSseEvent event) {
    if (sink.isClosed()) {
      listeners.remove(sink);
      return;
    }
    sink.send(event)
        .exceptionally(
            gone -> {
              listeners.remove(sink);
              return null;
            });
  }

  @PreDestroy
  void stop() {
    if (heartbeat != null) {
      heartbeat.cancel(false);
    }
    listeners.keySet().forEach(SseEventSink::close);
  }
}
