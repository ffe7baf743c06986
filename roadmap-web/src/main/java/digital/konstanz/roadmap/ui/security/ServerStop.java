// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.ui.security;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Hears that the server is about to stop, before it stops anything. A shutdown hook of ours would
 * run beside the server's own, which undeploys at once; Payara and GlassFish, however, tell their
 * event listeners first and wait for each. Their classes are looked up by name, so that the product
 * runs where they do not exist; there, the end of the application is all one hears.
 */
final class ServerStop implements AutoCloseable {

  private static final Logger LOG = Logger.getLogger(ServerStop.class.getName());
  private static final String EVENTS = "org.glassfish.api.event.";
  private static final String ABOUT_TO_STOP = "prepare_shutdown";

  private final Object events;
  private final Object listener;

  private ServerStop(Object events, Object listener) {
    this.events = events;
    this.listener = listener;
  }

  /** Runs {@code before} when the server stops; null where the server cannot tell. */
  static ServerStop listen(Runnable before) {
    try {
      Object events =
          Class.forName("org.glassfish.internal.api.Globals")
              .getMethod("get", Class.class)
              .invoke(null, Class.forName(EVENTS + "Events"));
      Class<?> type = Class.forName(EVENTS + "EventListener");
      Object listener = listener(type, before);
      events.getClass().getMethod("register", type).invoke(events, listener);
      return new ServerStop(events, listener);
    } catch (ReflectiveOperationException | RuntimeException e) {
      LOG.log(Level.FINE, "This server does not tell when it is about to stop", e);
      return null;
    }
  }

  private static Object listener(Class<?> type, Runnable before) throws NoSuchMethodException {
    Method name = typeOfEvent(type).getMethod("name");
    return Proxy.newProxyInstance(
        type.getClassLoader(),
        new Class<?>[] {type},
        (proxy, method, arguments) -> {
          switch (method.getName()) {
            case "equals":
              return proxy == arguments[0];
            case "hashCode":
              return System.identityHashCode(proxy);
            case "toString":
              return ServerStop.class.getName();
            default:
              if (ABOUT_TO_STOP.equals(name.invoke(arguments[0]))) {
                before.run();
              }
              return null;
          }
        });
  }

  private static Class<?> typeOfEvent(Class<?> listener) throws NoSuchMethodException {
    for (Method method : listener.getMethods()) {
      if (method.getName().equals("event")) {
        return method.getParameterTypes()[0];
      }
    }
    throw new NoSuchMethodException(listener + " hears no event");
  }

  @Override
  public void close() {
    try {
      events
          .getClass()
          .getMethod("unregister", Class.forName(EVENTS + "EventListener"))
          .invoke(events, listener);
    } catch (ReflectiveOperationException e) {
      LOG.log(Level.FINE, "The server forgets the listener by itself", e);
    }
  }
}
