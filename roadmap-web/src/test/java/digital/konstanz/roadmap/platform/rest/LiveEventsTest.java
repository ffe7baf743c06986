// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.platform.rest;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import digital.konstanz.roadmap.identity.Caller;
import digital.konstanz.roadmap.identity.Grant;
import digital.konstanz.roadmap.identity.Role;
import digital.konstanz.roadmap.identity.app.Callers;
import digital.konstanz.roadmap.identity.app.Credential;
import digital.konstanz.roadmap.platform.journal.RoadmapChanged;
import digital.konstanz.roadmap.portfolio.app.ChangeAudience;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LiveEventsTest {
  private static final Caller HEAD = caller(new Grant(Role.HEAD, "/it/"));
  private static final UUID ROADMAP = UUID.randomUUID();
  private static final Sse SSE = fake(Sse.class, (self, method, arguments) -> eventBuilder());

  private final Later executor = new Later();
  private final Map<String, Caller> holders = new HashMap<>();
  private final LiveEvents live = new LiveEvents();

  /** Runs what was put off when the test says so. */
  private static final class Later extends ScheduledThreadPoolExecutor {
    private final Deque<Runnable> waiting = new ArrayDeque<>();

    Later() {
      super(0);
    }

    @Override
    public ScheduledFuture<?> schedule(Runnable task, long delay, TimeUnit unit) {
      waiting.add(task);
      return null;
    }

    void runNext() {
      waiting.remove().run();
    }
  }

  private static final class Sink implements SseEventSink {
    private final List<String> told = new ArrayList<>();
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
      if (event.getData() != null) {
        told.add(event.getData().toString());
      }
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
    live.setAudience(
        audience((callers, keys) -> callers.stream().collect(toMap(identity(), who -> keys))));
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

  @Test
  void manyChangesInARowAreToldTogetherAndTheLastIsToldToo() {
    Sink sink = opened(HEAD, "session");
    List<String> asked = new ArrayList<>();
    live.setHolders(
        credential -> {
          asked.add(credential.tokenHash());
          return Optional.of(HEAD);
        });

    live.tell(change("Z-1"));
    executor.runNext();
    for (int i = 2; i <= 100; i++) {
      live.tell(change("Z-" + i));
    }
    executor.runNext();
    executor.runNext();

    assertThat(sink.told)
        .containsExactly(
            "{\"kind\":\"CHANGED\",\"key\":\"Z-1\",\"version\":1}",
            "{\"kind\":\"RESYNC\",\"key\":null,\"version\":100}");
    assertThat(asked).hasSize(2);
    assertThat(executor.waiting).isEmpty();

    live.tell(change("Z-1"));
    executor.runNext();

    assertThat(sink.told).hasSize(3);
  }

  @Test
  void whatIsSaidAboutThePlanIsToldApartAndOnlyToWhomItIsVisible() {
    Caller other = caller(new Grant(Role.EMPLOYEE, "/it/"));
    Sink sink = opened(HEAD, "session");
    Sink without = opened(other, "other");
    live.setAudience(audience((callers, keys) -> Map.of(HEAD, keys, other, Set.of())));

    live.tell(change("Z-1"));
    live.tell(new RoadmapChanged(RoadmapChanged.Reach.NOTES, ROADMAP, List.of("Z-2")));
    executor.runNext();

    assertThat(sink.told)
        .containsExactly(
            "{\"kind\":\"CHANGED\",\"key\":\"Z-1\",\"version\":1}",
            "{\"kind\":\"NOTED\",\"key\":\"Z-2\",\"version\":2}");
    assertThat(without.told).containsExactly("{\"kind\":\"RESYNC\",\"key\":null,\"version\":1}");
  }

  @Test
  void whereItIsNotKnownWhoSeesAChangeEverybodyLooksAgain() {
    Sink sink = opened(HEAD, "session");
    live.setAudience(
        audience(
            (callers, keys) -> {
              throw new IllegalStateException("no database");
            }));

    live.tell(change("Z-1"));
    executor.runNext();

    assertThat(sink.told).containsExactly("{\"kind\":\"RESYNC\",\"key\":null,\"version\":1}");
    assertThat(executor.waiting).hasSize(1);
  }

  private static RoadmapChanged change(String key) {
    return new RoadmapChanged(RoadmapChanged.Reach.ROADMAP, ROADMAP, List.of(key));
  }

  private static ChangeAudience audience(
      BiFunction<Collection<Caller>, Set<String>, Map<Caller, Set<String>>> visible) {
    return new ChangeAudience() {
      @Override
      public Map<Caller, Set<String>> visible(Collection<Caller> callers, Set<String> keys) {
        return visible.apply(callers, keys);
      }
    };
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

  /** Keeps the data that it is given and builds an event that has them. */
  private static Object eventBuilder() {
    Object[] data = new Object[1];
    OutboundSseEvent event =
        fake(
            OutboundSseEvent.class,
            (self, method, arguments) -> method.getName().equals("getData") ? data[0] : null);
    return fake(
        OutboundSseEvent.Builder.class,
        (self, method, arguments) -> {
          if (method.getName().equals("data")) {
            data[0] = arguments[0];
          }
          return method.getName().equals("build") ? event : self;
        });
  }

  private static <T> T fake(Class<T> type, InvocationHandler answer) {
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, answer));
  }
}
