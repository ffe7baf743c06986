// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.platform.rest;

import digital.konstanz.roadmap.identity.Caller;
import digital.konstanz.roadmap.identity.app.Callers;
import digital.konstanz.roadmap.identity.app.Credential;
import digital.konstanz.roadmap.identity.app.SignInService;
import digital.konstanz.roadmap.platform.journal.RoadmapChanged;
import digital.konstanz.roadmap.portfolio.app.ChangeAudience;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/**
 * Tells open browsers after a commit that something changed: what kind, which key, which running
 * number; never business data, and a key only to whom it is visible. Everybody else is told to look
 * again. What is said about the plan is told only to whom it is visible, as {@code NOTED}: the plan
 * is the same. A comment every 20 seconds finds connections that are gone.
 *
 * <p>Who listens is asked for again before something is told, once for each session or token: a
 * stream ends with it, and when the grants of its account are others than at its begin. A browser
 * opens it anew.
 */
@ApplicationScoped
public class LiveEvents {

  /** Of one account; a further one ends the oldest. */
  static final int MOST_STREAMS = 10;

  private static final Logger LOG = Logger.getLogger(LiveEvents.class.getName());
  private static final int HEARTBEAT_SECONDS = 20;

  /** What changes meanwhile is told together: each telling asks who still may listen. */
  private static final int PAUSE_MILLISECONDS = 250;

  /** The oldest first. */
  private final List<LiveStream> streams = new CopyOnWriteArrayList<>();

  private final LiveNews news = new LiveNews();
  private volatile ScheduledFuture<?> heartbeat;
  private ChangeAudience audience;
  private Function<Credential, Optional<Caller>> holders;
  private Supplier<ScheduledExecutorService> executors = LiveEvents::executor;

  @Inject
  void setAudience(ChangeAudience audience) {
    this.audience = audience;
  }

  @Inject
  void setSignIn(SignInService signIn) {
    setHolders(signIn::holder);
  }

  void setHolders(Function<Credential, Optional<Caller>> answer) {
    this.holders = answer;
  }

  void setExecutor(ScheduledExecutorService executor) {
    this.executors = () -> executor;
  }

  /** Adds a browser that looks at this roadmap, at all of them for null. */
  public void add(UUID roadmap, Credential credential, SseEventSink sink, Sse sse) {
    LiveStream stream = new LiveStream(roadmap, Callers.current(), credential, sink, sse);
    makeRoom(stream.caller());
    streams.add(stream);
    beat();
    send(stream, () -> stream.comment("connected"));
  }

  private synchronized void makeRoom(Caller caller) {
    streams.removeIf(LiveStream::closed);
    List<LiveStream> own =
        streams.stream()
            .filter(stream -> Objects.equals(stream.caller().id(), caller.id()))
            .toList();
    own.stream().limit(Math.max(0, own.size() - MOST_STREAMS + 1L)).forEach(this::end);
  }

  private synchronized void beat() {
    if (heartbeat == null) {
      heartbeat =
          executors
              .get()
              .scheduleWithFixedDelay(
                  this::beatOnce, HEARTBEAT_SECONDS, HEARTBEAT_SECONDS, TimeUnit.SECONDS);
    }
  }

  void beatOnce() {
    streams.stream()
        .filter(stillPermitted())
        .forEach(stream -> send(stream, () -> stream.comment("alive")));
  }

  /**
   * Looked up by the first listener, in a request of this module: the observer is also made by
   * changes that other modules make at their start, whose naming context has no such reference.
   */
  private static ScheduledExecutorService executor() {
    try {
      return (ScheduledExecutorService)
          new InitialContext().lookup("java:comp/DefaultManagedScheduledExecutorService");
    } catch (NamingException e) {
      throw new IllegalStateException("Every server has a default scheduled executor", e);
    }
  }

  /** Another thread tells: the one that committed has no transaction left to ask with. */
  void tell(@Observes(during = TransactionPhase.AFTER_SUCCESS) RoadmapChanged change) {
    if (streams.stream().anyMatch(stream -> stream.concernedBy(change)) && news.add(change)) {
      tellIn(0);
    }
  }

  private void tellIn(long milliseconds) {
    try {
      executors.get().schedule(this::tellAll, milliseconds, TimeUnit.MILLISECONDS);
    } catch (RejectedExecutionException | IllegalStateException stopping) {
      news.stop();
    }
  }

  /** The first change is told at once, what follows it together after a moment, the last too. */
  private void tellAll() {
    List<LiveNews.Item> items = news.take();
    if (items.isEmpty()) {
      return;
    }
    try {
      Predicate<LiveStream> permitted = stillPermitted();
      items.forEach(item -> tell(item, permitted));
    } finally {
      tellIn(PAUSE_MILLISECONDS);
    }
  }

  private void tell(LiveNews.Item item, Predicate<LiveStream> permitted) {
    List<LiveStream> concerned =
        streams.stream()
            .filter(stream -> stream.concernedBy(item.latest()))
            .filter(permitted)
            .toList();
    Map<Caller, Set<String>> visible = visible(concerned, item);
    for (LiveStream stream : concerned) {
      tell(stream, item, visible.get(stream.caller()));
    }
  }

  /**
   * @param own those of the keys that the listener may see; null where that is not known
   */
  private void tell(LiveStream stream, LiveNews.Item item, Set<String> own) {
    boolean ofPlan = item.latest().ofPlan();
    String kind = ofPlan ? "CHANGED" : "NOTED";
    if (own == null) {
      send(stream, () -> stream.change(ofPlan ? "RESYNC" : kind, null, item.version()));
      return;
    }
    own.forEach(key -> send(stream, () -> stream.change(kind, key, item.version())));
    if (ofPlan && own.size() < item.keys().size()) {
      send(stream, () -> stream.change("RESYNC", null, item.version()));
    }
  }

  private Map<Caller, Set<String>> visible(Collection<LiveStream> concerned, LiveNews.Item item) {
    if (item.keys() == null || concerned.isEmpty()) {
      return Map.of();
    }
    Set<Caller> callers = concerned.stream().map(LiveStream::caller).collect(Collectors.toSet());
    try {
      return Callers.callAs(Caller.SYSTEM, () -> audience.visible(callers, item.keys()));
    } catch (RuntimeException unknown) {
      LOG.log(Level.FINE, "Changes are told without keys: who sees them cannot be read", unknown);
      return Map.of();
    }
  }

  /**
   * Ends each stream unless the same account listens with the same grants; for one round, in which
   * the streams of one credential share an answer.
   */
  private Predicate<LiveStream> stillPermitted() {
    Map<Credential, Optional<Caller>> answers = new HashMap<>();
    return stream -> {
      boolean permitted =
          !stream.closed()
              && answers
                  .computeIfAbsent(stream.credential(), this::holder)
                  .filter(stream.caller()::equals)
                  .isPresent();
      if (!permitted) {
        end(stream);
      }
      return permitted;
    };
  }

  /** Nobody while that cannot be known; a heartbeat that throws would be the last one. */
  private Optional<Caller> holder(Credential credential) {
    try {
      return Callers.callAs(Caller.SYSTEM, () -> holders.apply(credential));
    } catch (RuntimeException unknown) {
      LOG.log(Level.FINE, "A live stream ends: who listens cannot be read", unknown);
      return Optional.empty();
    }
  }

  /** One that is closed meanwhile must not keep the others from being told. */
  private void send(LiveStream stream, Supplier<CompletionStage<?>> event) {
    try {
      event
          .get()
          .exceptionally(
              gone -> {
                streams.remove(stream);
                return null;
              });
    } catch (IllegalStateException closed) {
      streams.remove(stream);
    }
  }

  private void end(LiveStream stream) {
    streams.remove(stream);
    stream.close();
  }

  @PreDestroy
  void stop() {
    if (heartbeat != null) {
      heartbeat.cancel(false);
    }
    streams.forEach(LiveStream::close);
  }
}
