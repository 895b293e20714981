package dev.pamphlet.web;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;

/**
 * What the operating system tells a process to do. Java has an API for it in {@code sun.misc} alone, which every JDK
 * exports and every compiler warns of: so it is called by its name.
 */
@RegisterForReflection(classNames = {"sun.misc.Signal", "sun.misc.SignalHandler"})
enum SystemSignal {
    /** From the keyboard: end. */
    INT(2),
    /** From whoever started the process: end. */
    TERM(15);

    private final int number;

    SystemSignal(int number) {
        this.number = number;
    }

    /** What a process that such a signal has ended exits with. */
    int exitCode() {
        return 128 + number;
    }

    /** Has something done at each such signal, in a thread of its own, in the place of what would be done. */
    void handle(Runnable task) {
        InvocationHandler handler = (self, method, arguments) -> {
            task.run();
            return null;
        };
        try {
            var signalType = Class.forName("sun.misc.Signal");
            var handlerType = Class.forName("sun.misc.SignalHandler");
            var proxy = Proxy.newProxyInstance(handlerType.getClassLoader(), new Class<?>[] {handlerType}, handler);
            var signal = signalType.getConstructor(String.class).newInstance(name());
            signalType.getMethod("handle", signalType, handlerType).invoke(null, signal, proxy);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("This JVM does not let a program handle SIG" + name(), e);
        }
    }
}
