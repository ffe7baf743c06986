// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;

import digital.konstanz.roadmap.identity.Caller;
import digital.konstanz.roadmap.identity.Grant;
import digital.konstanz.roadmap.identity.Role;
import digital.konstanz.roadmap.identity.app.Callers;
import digital.konstanz.roadmap.identity.app.Credential;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LiveEventsTest {
  private static final Caller HEAD = caller(new Grant(Role.HEAD, "/it/"));
  private static final Sse SSE =
      fake(Sse.class, fake(OutboundSseEvent.Builder.class, fake(OutboundSseEvent.class, null)));

  private final ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor();
  private final Map<String, Caller> holders = new HashMap<>();
  private final LiveEvents live = new LiveEvents();

  private static final class Sink implements SseEventSink {
    private int sent;
    private boolean closed;
    private boolean broken;

    @Override
    public boolean isClosed() {
      return closed;
    }

    @Override
    public CompletionStage<?> send(OutboundSseEvent event) {
      if (closed || broken) {
        throw new IllegalStateException("closed");
      }
      sent++;
      return CompletableFuture.completedFuture(null);
    }

    @Override
    public void close() {
      closed = true;
    }
  }

  @BeforeEach
  void start() {
    live.setExecutor(executor);
    live.setHolders(asked -> Optional.ofNullable(holders.get(asked.tokenHash())));
  }

  @AfterEach
  void stop() {
    executor.shutdownNow();
  }

  @Test
  void aStreamLivesAsLongAsItsSessionAndItsGrants() {
    Sink lasting = opened(HEAD, "lasting");
    Sink signedOut = opened(HEAD, "signed out");
    Sink demoted = opened(HEAD, "demoted");
    holders.remove("signed out");
    holders.put("demoted", new Caller(HEAD.id(), HEAD.login(), "/it/", List.of(), false));

    live.beatOnce();

    assertThat(signedOut.closed).isTrue();
    assertThat(demoted.closed).isTrue();
    assertThat(lasting.closed).isFalse();
    assertThat(lasting.sent).isEqualTo(2);
    assertThat(signedOut.sent).isEqualTo(1);
  }

  @Test
  void whoListensIsAskedForOnceForAllStreamsOfASession() {
    opened(HEAD, "one");
    opened(HEAD, "one");
    opened(HEAD, "two");
    List<String> asked = new ArrayList<>();
    live.setHolders(
        credential -> {
          asked.add(credential.tokenHash());
          return Optional.of(HEAD);
        });

    live.beatOnce();
    live.beatOnce();

    assertThat(asked).containsExactly("one", "two", "one", "two");
  }

  @Test
  void whereItCannotBeAskedTheStreamEndsAndTheHeartbeatGoesOn() {
    Sink sink = opened(HEAD, "session");
    live.setHolders(
        asked -> {
          throw new IllegalStateException("no database");
        });

    live.beatOnce();

    assertThat(sink.closed).isTrue();
  }

  @Test
  void oneThatClosesMeanwhileDoesNotKeepOthersFromBeingTold() {
    Sink broken = opened(HEAD, "session");
    Sink other = opened(HEAD, "session");
    broken.broken = true;

    live.beatOnce();

    assertThat(other.sent).isEqualTo(2);
  }

  @Test
  void anAccountHasTenStreamsAndTheOldestGoesForAnother() {
    Sink other = opened(caller(new Grant(Role.OFFICE, null)), "other");
    List<Sink> own = new ArrayList<>();
    for (int i = 0; i < LiveEvents.MOST_STREAMS + 2; i++) {
      own.add(opened(HEAD, "session"));
    }

    assertThat(own.subList(0, 2)).allMatch(SseEventSink::isClosed);
    assertThat(own.subList(2, own.size())).noneMatch(SseEventSink::isClosed);
    assertThat(other.closed).isFalse();
  }

  private Sink opened(Caller caller, String hash) {
    holders.put(hash, caller);
    Sink sink = new Sink();
    Callers.runAs(caller, () -> live.add(null, new Credential(true, hash), sink, SSE));
    return sink;
  }

  private static Caller caller(Grant grant) {
    return new Caller(UUID.randomUUID(), "somebody", "/it/", List.of(grant), false);
  }

  /** Answers every question with the same, or with itself where that fits. */
  private static <T> T fake(Class<T> type, Object answer) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (self, method, arguments) -> method.getReturnType().isInstance(self) ? self : answer));
  }
}
