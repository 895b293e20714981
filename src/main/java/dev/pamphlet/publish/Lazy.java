package dev.pamphlet.publish;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value that is made when it is first asked for, once, and kept; what made it is not. */
final class Lazy<T> implements Supplier<T> {
    private @Nullable Supplier<T> maker;
    private volatile Optional<T> made = Optional.empty();

    Lazy(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public T get() {
        return made.orElseGet(this::make);
    }

    private synchronized T make() {
        if (made.isEmpty()) {
            made = Optional.of(Objects.requireNonNull(maker).get());
            maker = null;
        }
        return made.orElseThrow();
    }
}
